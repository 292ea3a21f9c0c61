(module
  (memory (export "memory") 1)
  ;; Adds to sums the product of a matrix of small integers, 16 bits each and row by row, with a vector of 16-bit ones: 32-bit
  ;; sums, times the scale of the row and the unit of the vector. Four rows are read at a time, so that the vector is read
  ;; once for them. Rows are a multiple of 4, columns of 16; sums fit while |vector| <= 2^13 and columns <= 2^11.
  (func (export "product")
    (param $cell i32) (param $vector i32) (param $columns i32) (param $rows i32)
    (param $scale i32) (param $unit f32) (param $sum i32)
    (local $end i32) (local $value i32) (local $second i32) (local $third i32) (local $fourth i32)
    (local $low v128) (local $high v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $columns (i32.shl (local.get $columns) (i32.const 1)))
    (loop $four
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
      (local.set $a (i32x4.add
        (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $a) (local.get $c))
        (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $a) (local.get $c))))
      (v128.store (local.get $sum) (f32x4.add
        (v128.load (local.get $sum))
        (f32x4.mul
          (f32x4.mul (f32x4.convert_i32x4_s (local.get $a)) (v128.load (local.get $scale)))
          (f32x4.splat (local.get $unit)))))
      (local.set $cell (local.get $fourth))
      (local.set $scale (i32.add (local.get $scale) (i32.const 16)))
      (local.set $sum (i32.add (local.get $sum) (i32.const 16)))
      (br_if $four (local.tee $rows (i32.sub (local.get $rows) (i32.const 4))))))
  ;; The same with two vectors, one behind another, so that a row is read once for both; their sums too are one behind another.
  (func (export "products")
    (param $cell i32) (param $vector i32) (param $columns i32) (param $rows i32)
    (param $scale i32) (param $unit f32) (param $otherUnit f32) (param $sum i32)
    (local $end i32) (local $value i32) (local $other i32) (local $otherSum i32)
    (local $second i32) (local $third i32) (local $fourth i32)
    (local $row v128) (local $low v128) (local $high v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local $e v128) (local $f v128) (local $g v128) (local $h v128)
    (local.set $columns (i32.shl (local.get $columns) (i32.const 1)))
    (local.set $otherSum (i32.add (local.get $sum) (i32.shl (local.get $rows) (i32.const 2))))
    (loop $four
      (local.set $end (i32.add (local.get $cell) (local.get $columns)))
      (local.set $second (local.get $end))
      (local.set $third (i32.add (local.get $second) (local.get $columns)))
      (local.set $fourth (i32.add (local.get $third) (local.get $columns)))
      (local.set $value (local.get $vector))
      (local.set $other (i32.add (local.get $vector) (local.get $columns)))
      (local.set $a (v128.const i64x2 0 0))
      (local.set $b (v128.const i64x2 0 0))
      (local.set $c (v128.const i64x2 0 0))
      (local.set $d (v128.const i64x2 0 0))
      (local.set $e (v128.const i64x2 0 0))
      (local.set $f (v128.const i64x2 0 0))
      (local.set $g (v128.const i64x2 0 0))
      (local.set $h (v128.const i64x2 0 0))
      (loop $column
        (local.set $low (v128.load (local.get $value)))
        (local.set $high (v128.load (local.get $other)))
        (local.set $row (v128.load (local.get $cell)))
        (local.set $a (i32x4.add (local.get $a) (i32x4.dot_i16x8_s (local.get $row) (local.get $low))))
        (local.set $e (i32x4.add (local.get $e) (i32x4.dot_i16x8_s (local.get $row) (local.get $high))))
        (local.set $row (v128.load (local.get $second)))
        (local.set $b (i32x4.add (local.get $b) (i32x4.dot_i16x8_s (local.get $row) (local.get $low))))
        (local.set $f (i32x4.add (local.get $f) (i32x4.dot_i16x8_s (local.get $row) (local.get $high))))
        (local.set $row (v128.load (local.get $third)))
        (local.set $c (i32x4.add (local.get $c) (i32x4.dot_i16x8_s (local.get $row) (local.get $low))))
        (local.set $g (i32x4.add (local.get $g) (i32x4.dot_i16x8_s (local.get $row) (local.get $high))))
        (local.set $row (v128.load (local.get $fourth)))
        (local.set $d (i32x4.add (local.get $d) (i32x4.dot_i16x8_s (local.get $row) (local.get $low))))
        (local.set $h (i32x4.add (local.get $h) (i32x4.dot_i16x8_s (local.get $row) (local.get $high))))
        (local.set $low (v128.load offset=16 (local.get $value)))
        (local.set $high (v128.load offset=16 (local.get $other)))
        (local.set $row (v128.load offset=16 (local.get $cell)))
        (local.set $a (i32x4.add (local.get $a) (i32x4.dot_i16x8_s (local.get $row) (local.get $low))))
        (local.set $e (i32x4.add (local.get $e) (i32x4.dot_i16x8_s (local.get $row) (local.get $high))))
        (local.set $row (v128.load offset=16 (local.get $second)))
        (local.set $b (i32x4.add (local.get $b) (i32x4.dot_i16x8_s (local.get $row) (local.get $low))))
        (local.set $f (i32x4.add (local.get $f) (i32x4.dot_i16x8_s (local.get $row) (local.get $high))))
        (local.set $row (v128.load offset=16 (local.get $third)))
        (local.set $c (i32x4.add (local.get $c) (i32x4.dot_i16x8_s (local.get $row) (local.get $low))))
        (local.set $g (i32x4.add (local.get $g) (i32x4.dot_i16x8_s (local.get $row) (local.get $high))))
        (local.set $row (v128.load offset=16 (local.get $fourth)))
        (local.set $d (i32x4.add (local.get $d) (i32x4.dot_i16x8_s (local.get $row) (local.get $low))))
        (local.set $h (i32x4.add (local.get $h) (i32x4.dot_i16x8_s (local.get $row) (local.get $high))))
        (local.set $value (i32.add (local.get $value) (i32.const 32)))
        (local.set $other (i32.add (local.get $other) (i32.const 32)))
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
      (local.set $a (i32x4.add
        (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $a) (local.get $c))
        (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $a) (local.get $c))))
      (local.set $e (i32x4.add
        (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $e) (local.get $f))
        (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $e) (local.get $f))))
      (local.set $g (i32x4.add
        (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $g) (local.get $h))
        (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $g) (local.get $h))))
      (local.set $e (i32x4.add
        (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $e) (local.get $g))
        (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $e) (local.get $g))))
      (v128.store (local.get $sum) (f32x4.add
        (v128.load (local.get $sum))
        (f32x4.mul
          (f32x4.mul (f32x4.convert_i32x4_s (local.get $a)) (v128.load (local.get $scale)))
          (f32x4.splat (local.get $unit)))))
      (v128.store (local.get $otherSum) (f32x4.add
        (v128.load (local.get $otherSum))
        (f32x4.mul
          (f32x4.mul (f32x4.convert_i32x4_s (local.get $e)) (v128.load (local.get $scale)))
          (f32x4.splat (local.get $otherUnit)))))
      (local.set $otherSum (i32.add (local.get $otherSum) (i32.const 16)))
      (local.set $cell (local.get $fourth))
      (local.set $scale (i32.add (local.get $scale) (i32.const 16)))
      (local.set $sum (i32.add (local.get $sum) (i32.const 16)))
      (br_if $four (local.tee $rows (i32.sub (local.get $rows) (i32.const 4))))))
  ;; Products of single rows with a vector: 32-bit sums, of the rows whose 16-bit numbers are told, a multiple of 4 of them.
  (func (export "dots")
    (param $cells i32) (param $vector i32) (param $columns i32)
    (param $number i32) (param $count i32) (param $sum i32)
    (local $cell i32) (local $end i32) (local $value i32)
    (local $second i32) (local $third i32) (local $fourth i32)
    (local $low v128) (local $high v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $columns (i32.shl (local.get $columns) (i32.const 1)))
    (loop $four
      (local.set $cell (i32.add (local.get $cells)
        (i32.mul (i32.load16_u (local.get $number)) (local.get $columns))))
      (local.set $second (i32.add (local.get $cells)
        (i32.mul (i32.load16_u offset=2 (local.get $number)) (local.get $columns))))
      (local.set $third (i32.add (local.get $cells)
        (i32.mul (i32.load16_u offset=4 (local.get $number)) (local.get $columns))))
      (local.set $fourth (i32.add (local.get $cells)
        (i32.mul (i32.load16_u offset=6 (local.get $number)) (local.get $columns))))
      (local.set $end (i32.add (local.get $cell) (local.get $columns)))
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
      (local.set $a (i32x4.add
        (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $a) (local.get $b))
        (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $a) (local.get $b))))
      (local.set $c (i32x4.add
        (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $c) (local.get $d))
        (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $c) (local.get $d))))
      (local.set $a (i32x4.add
        (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $a) (local.get $c))
        (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $a) (local.get $c))))
      (v128.store (local.get $sum) (local.get $a))
      (local.set $number (i32.add (local.get $number) (i32.const 8)))
      (local.set $sum (i32.add (local.get $sum) (i32.const 16)))
      (br_if $four (local.tee $count (i32.sub (local.get $count) (i32.const 4))))))
  ;; The sum of vectors of 32-bit floats, added up in the order of their addresses. The length is a multiple of 16.
  (func (export "sum")
    (param $addresses i32) (param $count i32) (param $length i32) (param $sum i32)
    (local $offset i32) (local $next i32) (local $end i32) (local $address i32)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $length (i32.shl (local.get $length) (i32.const 2)))
    (local.set $end (i32.add (local.get $addresses) (i32.shl (local.get $count) (i32.const 2))))
    (loop $columns
      (local.set $next (local.get $addresses))
      (local.set $a (v128.const i64x2 0 0))
      (local.set $b (v128.const i64x2 0 0))
      (local.set $c (v128.const i64x2 0 0))
      (local.set $d (v128.const i64x2 0 0))
      (loop $vector
        (local.set $address (i32.add (i32.load (local.get $next)) (local.get $offset)))
        (local.set $a (f32x4.add (local.get $a) (v128.load (local.get $address))))
        (local.set $b (f32x4.add (local.get $b) (v128.load offset=16 (local.get $address))))
        (local.set $c (f32x4.add (local.get $c) (v128.load offset=32 (local.get $address))))
        (local.set $d (f32x4.add (local.get $d) (v128.load offset=48 (local.get $address))))
        (br_if $vector
          (i32.lt_u
            (local.tee $next (i32.add (local.get $next) (i32.const 4)))
            (local.get $end))))
      (v128.store (local.get $sum) (local.get $a))
      (v128.store offset=16 (local.get $sum) (local.get $b))
      (v128.store offset=32 (local.get $sum) (local.get $c))
      (v128.store offset=48 (local.get $sum) (local.get $d))
      (local.set $sum (i32.add (local.get $sum) (i32.const 64)))
      (br_if $columns
        (i32.lt_u
          (local.tee $offset (i32.add (local.get $offset) (i32.const 64)))
          (local.get $length)))))
  ;; Adds 8-bit integers, so many times the weight, to a vector of 32-bit floats. The length is a multiple of 8.
  (func (export "blend")
    (param $cell i32) (param $length i32) (param $weight f32) (param $sum i32)
    (local $end i32) (local $cells v128)
    (local.set $end (i32.add (local.get $cell) (local.get $length)))
    (loop $next
      (local.set $cells (v128.load8x8_s (local.get $cell)))
      (v128.store (local.get $sum) (f32x4.add
        (v128.load (local.get $sum))
        (f32x4.mul
          (f32x4.convert_i32x4_s (i32x4.extend_low_i16x8_s (local.get $cells)))
          (f32x4.splat (local.get $weight)))))
      (v128.store offset=16 (local.get $sum) (f32x4.add
        (v128.load offset=16 (local.get $sum))
        (f32x4.mul
          (f32x4.convert_i32x4_s (i32x4.extend_high_i16x8_s (local.get $cells)))
          (f32x4.splat (local.get $weight)))))
      (local.set $sum (i32.add (local.get $sum) (i32.const 32)))
      (br_if $next
        (i32.lt_u
          (local.tee $cell (i32.add (local.get $cell) (i32.const 8)))
          (local.get $end)))))
  ;; What of a vector is above 0, with another added to it.
  (func (export "rectify") (param $vector i32) (param $length i32) (param $added i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $vector) (i32.shl (local.get $length) (i32.const 2))))
    (loop $next
      (v128.store (local.get $vector) (f32x4.add
        (f32x4.max (v128.load (local.get $vector)) (v128.const i64x2 0 0))
        (v128.load (local.get $added))))
      (local.set $added (i32.add (local.get $added) (i32.const 16)))
      (br_if $next
        (i32.lt_u
          (local.tee $vector (i32.add (local.get $vector) (i32.const 16)))
          (local.get $end)))))
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
  ;; the one above. A node is where its 16-bit number stands, counted in bytes from the first one told, and above that the
  ;; most that leads to the left. After each tree the sum of the leaves so far is compared with a cut: 0 as soon as it is
  ;; below one, else 1. No branch depends on what a node compares.
  (func (export "cascade")
    (param $told i32) (param $nodes i32) (param $leaves i32) (param $cuts i32) (param $trees i32)
    (result i32)
    (local $node i32) (local $cell i32) (local $sum f64)
    (loop $tree
      (local.set $node (i32.const 0))
      (local.set $node (i32.add
        (i32.add (i32.shl (local.get $node) (i32.const 1)) (i32.const 1))
        (i32.gt_s
          (i32.load16_s (i32.add (local.get $told)
            (i32.and
              (local.tee $cell (i32.load (i32.add (local.get $nodes)
                (i32.shl (local.get $node) (i32.const 2)))))
              (i32.const 0xffff))))
          (i32.shr_s (local.get $cell) (i32.const 16)))))
      (local.set $node (i32.add
        (i32.add (i32.shl (local.get $node) (i32.const 1)) (i32.const 1))
        (i32.gt_s
          (i32.load16_s (i32.add (local.get $told)
            (i32.and
              (local.tee $cell (i32.load (i32.add (local.get $nodes)
                (i32.shl (local.get $node) (i32.const 2)))))
              (i32.const 0xffff))))
          (i32.shr_s (local.get $cell) (i32.const 16)))))
      (local.set $node (i32.add
        (i32.add (i32.shl (local.get $node) (i32.const 1)) (i32.const 1))
        (i32.gt_s
          (i32.load16_s (i32.add (local.get $told)
            (i32.and
              (local.tee $cell (i32.load (i32.add (local.get $nodes)
                (i32.shl (local.get $node) (i32.const 2)))))
              (i32.const 0xffff))))
          (i32.shr_s (local.get $cell) (i32.const 16)))))
      (local.set $node (i32.add
        (i32.add (i32.shl (local.get $node) (i32.const 1)) (i32.const 1))
        (i32.gt_s
          (i32.load16_s (i32.add (local.get $told)
            (i32.and
              (local.tee $cell (i32.load (i32.add (local.get $nodes)
                (i32.shl (local.get $node) (i32.const 2)))))
              (i32.const 0xffff))))
          (i32.shr_s (local.get $cell) (i32.const 16)))))
      (local.set $node (i32.add
        (i32.add (i32.shl (local.get $node) (i32.const 1)) (i32.const 1))
        (i32.gt_s
          (i32.load16_s (i32.add (local.get $told)
            (i32.and
              (local.tee $cell (i32.load (i32.add (local.get $nodes)
                (i32.shl (local.get $node) (i32.const 2)))))
              (i32.const 0xffff))))
          (i32.shr_s (local.get $cell) (i32.const 16)))))
      (local.set $sum (f64.add (local.get $sum) (f64.promote_f32
        (f32.load (i32.add (local.get $leaves)
          (i32.shl (i32.sub (local.get $node) (i32.const 31)) (i32.const 2)))))))
      (if (f64.lt (local.get $sum) (f64.promote_f32 (f32.load (local.get $cuts))))
        (then (return (i32.const 0))))
      (local.set $nodes (i32.add (local.get $nodes) (i32.const 128)))
      (local.set $leaves (i32.add (local.get $leaves) (i32.const 128)))
      (local.set $cuts (i32.add (local.get $cuts) (i32.const 4)))
      (br_if $tree (local.tee $trees (i32.sub (local.get $trees) (i32.const 1)))))
    (i32.const 1))
)
