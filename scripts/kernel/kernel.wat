(module
  (memory (export "memory") 1)
  ;; A matrix of small integers, 16 bits each and row by row, times a vector of 16-bit ones: 32-bit sums. Four rows are
  ;; read at a time, so that the vector is read once for them, then what is left row by row. Columns
  ;; are a multiple of 16; sums fit while |vector| <= 2^13 and columns <= 2^11.
  (func (export "product")
    (param $cell i32) (param $vector i32) (param $columns i32) (param $rows i32) (param $sum i32)
    (local $end i32) (local $value i32) (local $second i32) (local $third i32) (local $fourth i32)
    (local $low v128) (local $high v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $columns (i32.shl (local.get $columns) (i32.const 1)))
    (block $rest
      (loop $rows
        (br_if $rest (i32.lt_u (local.get $rows) (i32.const 4)))
        (local.set $end (i32.add (local.get $cell) (local.get $columns)))
        (local.set $second (local.get $end))
        (local.set $third (i32.add (local.get $second) (local.get $columns)))
        (local.set $fourth (i32.add (local.get $third) (local.get $columns)))
        (local.set $value (local.get $vector))
        (local.set $a (v128.const i64x2 0 0))
        (local.set $b (v128.const i64x2 0 0))
        (local.set $c (v128.const i64x2 0 0))
        (local.set $d (v128.const i64x2 0 0))
        (loop $column
          (local.set $low (v128.load (local.get $value)))
          (local.set $high (v128.load offset=16 (local.get $value)))
          (local.set $a (i32x4.add (local.get $a) (i32x4.add
            (i32x4.dot_i16x8_s (v128.load (local.get $cell)) (local.get $low))
            (i32x4.dot_i16x8_s (v128.load offset=16 (local.get $cell)) (local.get $high)))))
          (local.set $b (i32x4.add (local.get $b) (i32x4.add
            (i32x4.dot_i16x8_s (v128.load (local.get $second)) (local.get $low))
            (i32x4.dot_i16x8_s (v128.load offset=16 (local.get $second)) (local.get $high)))))
          (local.set $c (i32x4.add (local.get $c) (i32x4.add
            (i32x4.dot_i16x8_s (v128.load (local.get $third)) (local.get $low))
            (i32x4.dot_i16x8_s (v128.load offset=16 (local.get $third)) (local.get $high)))))
          (local.set $d (i32x4.add (local.get $d) (i32x4.add
            (i32x4.dot_i16x8_s (v128.load (local.get $fourth)) (local.get $low))
            (i32x4.dot_i16x8_s (v128.load offset=16 (local.get $fourth)) (local.get $high)))))
          (local.set $value (i32.add (local.get $value) (i32.const 32)))
          (local.set $second (i32.add (local.get $second) (i32.const 32)))
          (local.set $third (i32.add (local.get $third) (i32.const 32)))
          (local.set $fourth (i32.add (local.get $fourth) (i32.const 32)))
          (br_if $column
            (i32.lt_u
              (local.tee $cell (i32.add (local.get $cell) (i32.const 32)))
              (local.get $end))))
        ;; Halves of the sums of two rows, then the sums of all four.
        (local.set $a (i32x4.add
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $a) (local.get $b))
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $a) (local.get $b))))
        (local.set $c (i32x4.add
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $c) (local.get $d))
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $c) (local.get $d))))
        (v128.store (local.get $sum) (i32x4.add
          (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $a) (local.get $c))
          (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $a) (local.get $c))))
        (local.set $cell (local.get $fourth))
        (local.set $sum (i32.add (local.get $sum) (i32.const 16)))
        (local.set $rows (i32.sub (local.get $rows) (i32.const 4)))
        (br $rows)))
    (block $done
      (loop $row
        (br_if $done (i32.eqz (local.get $rows)))
        (local.set $end (i32.add (local.get $cell) (local.get $columns)))
        (local.set $value (local.get $vector))
        (local.set $a (v128.const i64x2 0 0))
        (loop $column
          (local.set $a (i32x4.add (local.get $a) (i32x4.add
            (i32x4.dot_i16x8_s (v128.load (local.get $cell)) (v128.load (local.get $value)))
            (i32x4.dot_i16x8_s
              (v128.load offset=16 (local.get $cell))
              (v128.load offset=16 (local.get $value))))))
          (local.set $value (i32.add (local.get $value) (i32.const 32)))
          (br_if $column
            (i32.lt_u
              (local.tee $cell (i32.add (local.get $cell) (i32.const 32)))
              (local.get $end))))
        (i32.store (local.get $sum)
          (i32.add
            (i32.add (i32x4.extract_lane 0 (local.get $a)) (i32x4.extract_lane 1 (local.get $a)))
            (i32.add (i32x4.extract_lane 2 (local.get $a)) (i32x4.extract_lane 3 (local.get $a)))))
        (local.set $sum (i32.add (local.get $sum) (i32.const 4)))
        (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
        (br $row))))
  ;; The same with four vectors, one behind another, so that a row is read once for them: sums row by row, of the four
  ;; vectors each.
  (func (export "products")
    (param $cell i32) (param $vector i32) (param $columns i32) (param $rows i32) (param $sum i32)
    (local $end i32) (local $value i32) (local $second i32) (local $third i32) (local $fourth i32)
    (local $low v128) (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $columns (i32.shl (local.get $columns) (i32.const 1)))
    (block $done
      (loop $row
        (br_if $done (i32.eqz (local.get $rows)))
        (local.set $end (i32.add (local.get $cell) (local.get $columns)))
        (local.set $value (local.get $vector))
        (local.set $second (i32.add (local.get $value) (local.get $columns)))
        (local.set $third (i32.add (local.get $second) (local.get $columns)))
        (local.set $fourth (i32.add (local.get $third) (local.get $columns)))
        (local.set $a (v128.const i64x2 0 0))
        (local.set $b (v128.const i64x2 0 0))
        (local.set $c (v128.const i64x2 0 0))
        (local.set $d (v128.const i64x2 0 0))
        (loop $column
          (local.set $low (v128.load (local.get $cell)))
          (local.set $a (i32x4.add (local.get $a)
            (i32x4.dot_i16x8_s (local.get $low) (v128.load (local.get $value)))))
          (local.set $b (i32x4.add (local.get $b)
            (i32x4.dot_i16x8_s (local.get $low) (v128.load (local.get $second)))))
          (local.set $c (i32x4.add (local.get $c)
            (i32x4.dot_i16x8_s (local.get $low) (v128.load (local.get $third)))))
          (local.set $d (i32x4.add (local.get $d)
            (i32x4.dot_i16x8_s (local.get $low) (v128.load (local.get $fourth)))))
          (local.set $low (v128.load offset=16 (local.get $cell)))
          (local.set $a (i32x4.add (local.get $a)
            (i32x4.dot_i16x8_s (local.get $low) (v128.load offset=16 (local.get $value)))))
          (local.set $b (i32x4.add (local.get $b)
            (i32x4.dot_i16x8_s (local.get $low) (v128.load offset=16 (local.get $second)))))
          (local.set $c (i32x4.add (local.get $c)
            (i32x4.dot_i16x8_s (local.get $low) (v128.load offset=16 (local.get $third)))))
          (local.set $d (i32x4.add (local.get $d)
            (i32x4.dot_i16x8_s (local.get $low) (v128.load offset=16 (local.get $fourth)))))
          (local.set $value (i32.add (local.get $value) (i32.const 32)))
          (local.set $second (i32.add (local.get $second) (i32.const 32)))
          (local.set $third (i32.add (local.get $third) (i32.const 32)))
          (local.set $fourth (i32.add (local.get $fourth) (i32.const 32)))
          (br_if $column
            (i32.lt_u
              (local.tee $cell (i32.add (local.get $cell) (i32.const 32)))
              (local.get $end))))
        (local.set $a (i32x4.add
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $a) (local.get $b))
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $a) (local.get $b))))
        (local.set $c (i32x4.add
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $c) (local.get $d))
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $c) (local.get $d))))
        (v128.store (local.get $sum) (i32x4.add
          (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $a) (local.get $c))
          (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $a) (local.get $c))))
        (local.set $sum (i32.add (local.get $sum) (i32.const 16)))
        (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
        (br $row))))
  ;; The greatest magnitude in a vector of 32-bit floats.
  (func (export "greatest") (param $vector i32) (param $length i32) (result f32)
    (local $end i32) (local $most v128)
    (local.set $end (i32.add (local.get $vector) (i32.shl (local.get $length) (i32.const 2))))
    (loop $next
      (local.set $most
        (f32x4.max (local.get $most) (f32x4.abs (v128.load (local.get $vector)))))
      (br_if $next
        (i32.lt_u
          (local.tee $vector (i32.add (local.get $vector) (i32.const 16)))
          (local.get $end))))
    (f32.max
      (f32.max (f32x4.extract_lane 0 (local.get $most)) (f32x4.extract_lane 1 (local.get $most)))
      (f32.max (f32x4.extract_lane 2 (local.get $most)) (f32x4.extract_lane 3 (local.get $most)))))
  ;; Rounds a vector, in units of which `units` make 1, to 16-bit integers.
  (func (export "round")
    (param $vector i32) (param $length i32) (param $units f32) (param $to i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $vector) (i32.shl (local.get $length) (i32.const 2))))
    (loop $next
      (v128.store (local.get $to)
        (i16x8.narrow_i32x4_s
          (i32x4.trunc_sat_f32x4_s (f32x4.nearest
            (f32x4.mul (v128.load (local.get $vector)) (f32x4.splat (local.get $units)))))
          (i32x4.trunc_sat_f32x4_s (f32x4.nearest
            (f32x4.mul (v128.load offset=16 (local.get $vector)) (f32x4.splat (local.get $units)))))))
      (local.set $to (i32.add (local.get $to) (i32.const 16)))
      (br_if $next
        (i32.lt_u
          (local.tee $vector (i32.add (local.get $vector) (i32.const 32)))
          (local.get $end)))))
  ;; Trees of five levels, one behind another, 32 words of 32 bits for each: the nodes of a level stand behind those of
  ;; the one above. A node is where its number stands, in bytes from the first one told, and in the upper 16 bits the most
  ;; that leads to the left. Numbers are told in the upper 16 bits too, so that they are compared with whole nodes. The sum
  ;; of the leaves is compared with a cut after each tree: 0 as soon as it is below one, else 1. No branch depends on what a
  ;; node compares, and four trees, of which the number is a multiple, are walked abreast, for each step waits for the one
  ;; before it.
  (func (export "cascade")
    (param $told i32) (param $nodes i32) (param $leaves i32) (param $cuts i32) (param $trees i32)
    (result i32)
    (local $first i32) (local $second i32) (local $third i32) (local $fourth i32)
    (local $level i32) (local $cell i32) (local $sum f64)
    ;; A leaf is counted from its tree's first node, of which there are 31.
    (local.set $leaves (i32.sub (local.get $leaves) (i32.const 124)))
    (loop $trees
      (local.set $first (i32.const 0))
      (local.set $second (i32.const 0))
      (local.set $third (i32.const 0))
      (local.set $fourth (i32.const 0))
      (local.set $level (i32.const 5))
      (loop $levels
        (local.set $first (i32.add
          (i32.add (i32.shl (local.get $first) (i32.const 1)) (i32.const 4))
          (i32.shl
            (i32.lt_s
              (local.tee $cell (i32.load (i32.add (local.get $nodes) (local.get $first))))
              (i32.load (i32.add (local.get $told) (i32.and (local.get $cell) (i32.const 0xffff)))))
            (i32.const 2))))
        (local.set $second (i32.add
          (i32.add (i32.shl (local.get $second) (i32.const 1)) (i32.const 4))
          (i32.shl
            (i32.lt_s
              (local.tee $cell (i32.load offset=128 (i32.add (local.get $nodes) (local.get $second))))
              (i32.load (i32.add (local.get $told) (i32.and (local.get $cell) (i32.const 0xffff)))))
            (i32.const 2))))
        (local.set $third (i32.add
          (i32.add (i32.shl (local.get $third) (i32.const 1)) (i32.const 4))
          (i32.shl
            (i32.lt_s
              (local.tee $cell (i32.load offset=256 (i32.add (local.get $nodes) (local.get $third))))
              (i32.load (i32.add (local.get $told) (i32.and (local.get $cell) (i32.const 0xffff)))))
            (i32.const 2))))
        (local.set $fourth (i32.add
          (i32.add (i32.shl (local.get $fourth) (i32.const 1)) (i32.const 4))
          (i32.shl
            (i32.lt_s
              (local.tee $cell (i32.load offset=384 (i32.add (local.get $nodes) (local.get $fourth))))
              (i32.load (i32.add (local.get $told) (i32.and (local.get $cell) (i32.const 0xffff)))))
            (i32.const 2))))
        (br_if $levels (local.tee $level (i32.sub (local.get $level) (i32.const 1)))))
      (local.set $sum (f64.add (local.get $sum) (f64.promote_f32
        (f32.load (i32.add (local.get $leaves) (local.get $first))))))
      (if (f64.lt (local.get $sum) (f64.promote_f32 (f32.load (local.get $cuts))))
        (then (return (i32.const 0))))
      (local.set $sum (f64.add (local.get $sum) (f64.promote_f32
        (f32.load offset=128 (i32.add (local.get $leaves) (local.get $second))))))
      (if (f64.lt (local.get $sum) (f64.promote_f32 (f32.load offset=4 (local.get $cuts))))
        (then (return (i32.const 0))))
      (local.set $sum (f64.add (local.get $sum) (f64.promote_f32
        (f32.load offset=256 (i32.add (local.get $leaves) (local.get $third))))))
      (if (f64.lt (local.get $sum) (f64.promote_f32 (f32.load offset=8 (local.get $cuts))))
        (then (return (i32.const 0))))
      (local.set $sum (f64.add (local.get $sum) (f64.promote_f32
        (f32.load offset=384 (i32.add (local.get $leaves) (local.get $fourth))))))
      (if (f64.lt (local.get $sum) (f64.promote_f32 (f32.load offset=12 (local.get $cuts))))
        (then (return (i32.const 0))))
      (local.set $nodes (i32.add (local.get $nodes) (i32.const 512)))
      (local.set $leaves (i32.add (local.get $leaves) (i32.const 512)))
      (local.set $cuts (i32.add (local.get $cuts) (i32.const 16)))
      (br_if $trees (local.tee $trees (i32.sub (local.get $trees) (i32.const 4)))))
    (i32.const 1))
)
