;; A matrix of 8-bit integers, row by row, times a vector of 16-bit ones: 32-bit sums, 16 products
;; at a time. Columns are a multiple of 16; sums fit while |vector| <= 2^13 and columns <= 2^11.
(module
  (memory (export "memory") 1)
  (func (export "product")
    (param $cell i32) (param $vector i32) (param $columns i32) (param $rows i32) (param $sum i32)
    (local $end i32) (local $value i32) (local $cells v128) (local $low v128) (local $high v128)
    (loop $row
      (local.set $end (i32.add (local.get $cell) (local.get $columns)))
      (local.set $value (local.get $vector))
      (local.set $low (v128.const i64x2 0 0))
      (local.set $high (v128.const i64x2 0 0))
      (loop $column
        (local.set $cells (v128.load (local.get $cell)))
        (local.set $low
          (i32x4.add (local.get $low)
            (i32x4.dot_i16x8_s
              (i16x8.extend_low_i8x16_s (local.get $cells))
              (v128.load (local.get $value)))))
        (local.set $high
          (i32x4.add (local.get $high)
            (i32x4.dot_i16x8_s
              (i16x8.extend_high_i8x16_s (local.get $cells))
              (v128.load offset=16 (local.get $value)))))
        (local.set $value (i32.add (local.get $value) (i32.const 32)))
        (br_if $column
          (i32.lt_u
            (local.tee $cell (i32.add (local.get $cell) (i32.const 16)))
            (local.get $end))))
      (local.set $low (i32x4.add (local.get $low) (local.get $high)))
      (i32.store (local.get $sum)
        (i32.add
          (i32.add (i32x4.extract_lane 0 (local.get $low)) (i32x4.extract_lane 1 (local.get $low)))
          (i32.add (i32x4.extract_lane 2 (local.get $low)) (i32x4.extract_lane 3 (local.get $low)))))
      (local.set $sum (i32.add (local.get $sum) (i32.const 4)))
      (br_if $row
        (local.tee $rows (i32.sub (local.get $rows) (i32.const 1)))))))
