(module
  (memory (export "memory") 1)
  ;; Adds to sums the products of a matrix of small integers, 8 bits each and row by row, with vectors of 16-bit ones: 32-bit
  ;; sums, times the scale of the row and the unit of the vector. Vectors and units stand one behind another; of sums, where
  ;; those of each vector stand. Four rows meet all vectors, two at a time, before the next four are read: what is slow to be
  ;; reached is read once. Rows are a multiple of 4, columns of 16; sums fit while |vector| <= 2^13 and columns <= 2^11.
  (func (export "products")
    (param $cells i32) (param $columns i32) (param $rows i32) (param $scales i32)
    (param $vectors i32) (param $allUnits i32) (param $allSums i32) (param $pairs i32)
    (local $pair i32) (local $units i32) (local $sums i32) (local $sum i32) (local $place i32)
    (local $cell i32) (local $second i32) (local $third i32) (local $fourth i32)
    (local $end i32) (local $value i32) (local $other i32)
    (local $row v128) (local $low v128) (local $high v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local $e v128) (local $f v128) (local $g v128) (local $h v128)
    (loop $four
      (local.set $pair (local.get $pairs))
      (local.set $units (local.get $allUnits))
      (local.set $sums (local.get $allSums))
      (local.set $value (local.get $vectors))
      (loop $two
        (local.set $cell (local.get $cells))
        (local.set $end (i32.add (local.get $cell) (local.get $columns)))
        (local.set $second (local.get $end))
        (local.set $third (i32.add (local.get $second) (local.get $columns)))
        (local.set $fourth (i32.add (local.get $third) (local.get $columns)))
        (local.set $other (i32.add (local.get $value) (i32.shl (local.get $columns) (i32.const 1))))
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
          (local.set $row (v128.load8x8_s (local.get $cell)))
          (local.set $a (i32x4.add (local.get $a) (i32x4.dot_i16x8_s (local.get $row) (local.get $low))))
          (local.set $e (i32x4.add (local.get $e) (i32x4.dot_i16x8_s (local.get $row) (local.get $high))))
          (local.set $row (v128.load8x8_s (local.get $second)))
          (local.set $b (i32x4.add (local.get $b) (i32x4.dot_i16x8_s (local.get $row) (local.get $low))))
          (local.set $f (i32x4.add (local.get $f) (i32x4.dot_i16x8_s (local.get $row) (local.get $high))))
          (local.set $row (v128.load8x8_s (local.get $third)))
          (local.set $c (i32x4.add (local.get $c) (i32x4.dot_i16x8_s (local.get $row) (local.get $low))))
          (local.set $g (i32x4.add (local.get $g) (i32x4.dot_i16x8_s (local.get $row) (local.get $high))))
          (local.set $row (v128.load8x8_s (local.get $fourth)))
          (local.set $d (i32x4.add (local.get $d) (i32x4.dot_i16x8_s (local.get $row) (local.get $low))))
          (local.set $h (i32x4.add (local.get $h) (i32x4.dot_i16x8_s (local.get $row) (local.get $high))))
          (local.set $low (v128.load offset=16 (local.get $value)))
          (local.set $high (v128.load offset=16 (local.get $other)))
          (local.set $row (v128.load8x8_s offset=8 (local.get $cell)))
          (local.set $a (i32x4.add (local.get $a) (i32x4.dot_i16x8_s (local.get $row) (local.get $low))))
          (local.set $e (i32x4.add (local.get $e) (i32x4.dot_i16x8_s (local.get $row) (local.get $high))))
          (local.set $row (v128.load8x8_s offset=8 (local.get $second)))
          (local.set $b (i32x4.add (local.get $b) (i32x4.dot_i16x8_s (local.get $row) (local.get $low))))
          (local.set $f (i32x4.add (local.get $f) (i32x4.dot_i16x8_s (local.get $row) (local.get $high))))
          (local.set $row (v128.load8x8_s offset=8 (local.get $third)))
          (local.set $c (i32x4.add (local.get $c) (i32x4.dot_i16x8_s (local.get $row) (local.get $low))))
          (local.set $g (i32x4.add (local.get $g) (i32x4.dot_i16x8_s (local.get $row) (local.get $high))))
          (local.set $row (v128.load8x8_s offset=8 (local.get $fourth)))
          (local.set $d (i32x4.add (local.get $d) (i32x4.dot_i16x8_s (local.get $row) (local.get $low))))
          (local.set $h (i32x4.add (local.get $h) (i32x4.dot_i16x8_s (local.get $row) (local.get $high))))
          (local.set $value (i32.add (local.get $value) (i32.const 32)))
          (local.set $other (i32.add (local.get $other) (i32.const 32)))
          (local.set $second (i32.add (local.get $second) (i32.const 16)))
          (local.set $third (i32.add (local.get $third) (i32.const 16)))
          (local.set $fourth (i32.add (local.get $fourth) (i32.const 16)))
          (br_if $column
            (i32.lt_u
              (local.tee $cell (i32.add (local.get $cell) (i32.const 16)))
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
        (local.set $e (i32x4.add
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $e) (local.get $f))
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $e) (local.get $f))))
        (local.set $g (i32x4.add
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $g) (local.get $h))
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $g) (local.get $h))))
        (local.set $e (i32x4.add
          (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $e) (local.get $g))
          (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $e) (local.get $g))))
        (local.set $sum (i32.add (i32.load (local.get $sums)) (local.get $place)))
        (v128.store (local.get $sum) (f32x4.add
          (v128.load (local.get $sum))
          (f32x4.mul
            (f32x4.mul (f32x4.convert_i32x4_s (local.get $a)) (v128.load (i32.add (local.get $scales) (local.get $place))))
            (v128.load32_splat (local.get $units)))))
        (local.set $sum (i32.add (i32.load offset=4 (local.get $sums)) (local.get $place)))
        (v128.store (local.get $sum) (f32x4.add
          (v128.load (local.get $sum))
          (f32x4.mul
            (f32x4.mul (f32x4.convert_i32x4_s (local.get $e)) (v128.load (i32.add (local.get $scales) (local.get $place))))
            (v128.load32_splat offset=4 (local.get $units)))))
        (local.set $value (local.get $other))
        (local.set $units (i32.add (local.get $units) (i32.const 8)))
        (local.set $sums (i32.add (local.get $sums) (i32.const 8)))
        (br_if $two (local.tee $pair (i32.sub (local.get $pair) (i32.const 1)))))
      (local.set $cells (local.get $fourth))
      (local.set $place (i32.add (local.get $place) (i32.const 16)))
      (br_if $four (local.tee $rows (i32.sub (local.get $rows) (i32.const 4))))))
  ;; Products of single rows of 8-bit integers with a vector of 16-bit ones: 32-bit sums, of the rows whose 16-bit numbers are told, a multiple of 4 of them.
  (func (export "dots")
    (param $cells i32) (param $vector i32) (param $columns i32)
    (param $number i32) (param $count i32) (param $sum i32)
    (local $cell i32) (local $end i32) (local $value i32)
    (local $second i32) (local $third i32) (local $fourth i32)
    (local $low v128) (local $high v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
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
          (i32x4.dot_i16x8_s (v128.load8x8_s (local.get $cell)) (local.get $low))
          (i32x4.dot_i16x8_s (v128.load8x8_s offset=8 (local.get $cell)) (local.get $high)))))
        (local.set $b (i32x4.add (local.get $b) (i32x4.add
          (i32x4.dot_i16x8_s (v128.load8x8_s (local.get $second)) (local.get $low))
          (i32x4.dot_i16x8_s (v128.load8x8_s offset=8 (local.get $second)) (local.get $high)))))
        (local.set $c (i32x4.add (local.get $c) (i32x4.add
          (i32x4.dot_i16x8_s (v128.load8x8_s (local.get $third)) (local.get $low))
          (i32x4.dot_i16x8_s (v128.load8x8_s offset=8 (local.get $third)) (local.get $high)))))
        (local.set $d (i32x4.add (local.get $d) (i32x4.add
          (i32x4.dot_i16x8_s (v128.load8x8_s (local.get $fourth)) (local.get $low))
          (i32x4.dot_i16x8_s (v128.load8x8_s offset=8 (local.get $fourth)) (local.get $high)))))
        (local.set $value (i32.add (local.get $value) (i32.const 32)))
        (local.set $second (i32.add (local.get $second) (i32.const 16)))
        (local.set $third (i32.add (local.get $third) (i32.const 16)))
        (local.set $fourth (i32.add (local.get $fourth) (i32.const 16)))
        (br_if $column
          (i32.lt_u
            (local.tee $cell (i32.add (local.get $cell) (i32.const 16)))
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
  ;; the one above. A node is where its number stands, in bytes from the first one told, and in the upper 16 bits the most
  ;; that leads to the left. Numbers are told in the upper 16 bits too, so that they are compared with whole nodes. The sum
  ;; of the leaves is compared with a cut after each tree: 0 as soon as it is below one, else 1. No branch depends on what a
  ;; node compares, and four trees, of which the number is a multiple, are walked abreast, for each step waits for the one
  ;; before it. One place after another, of which it is told where their numbers start, goes through the trees.
  (func (export "cascades")
    (param $starts i32) (param $count i32) (param $nodes i32) (param $leaves i32) (param $cuts i32)
    (param $trees i32) (param $passed i32)
    (loop $place
      (i32.store8 (local.get $passed) (call $cascade
        (i32.load (local.get $starts))
        (local.get $nodes) (local.get $leaves) (local.get $cuts) (local.get $trees)))
      (local.set $starts (i32.add (local.get $starts) (i32.const 4)))
      (local.set $passed (i32.add (local.get $passed) (i32.const 1)))
      (br_if $place (local.tee $count (i32.sub (local.get $count) (i32.const 1))))))
  (func $cascade
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
  ;; Lays a tree out for "reach" and gives its greatest leaf. Of a node is told: the number that it asks for, the most that leads
  ;; to the left, its children, by their numbers; below 0 the leaf -1 - child. Leaves are numbered anew, from left to right, so
  ;; that those below a node are neighbours.
  (global $features (mut i32) (i32.const 0))
  (global $thresholds (mut i32) (i32.const 0))
  (global $left (mut i32) (i32.const 0))
  (global $right (mut i32) (i32.const 0))
  (global $leaves (mut i32) (i32.const 0))
  (global $placed (mut i32) (i32.const 0))
  (global $placedLeaves (mut i32) (i32.const 0))
  (global $greatest (mut f32) (f32.const 0))
  (func (export "place")
    (param $features i32) (param $thresholds i32) (param $left i32) (param $right i32)
    (param $leaves i32) (param $root i32) (param $tree i32) (param $groups i32)
    (result f32)
    (global.set $features (local.get $features))
    (global.set $thresholds (local.get $thresholds))
    (global.set $left (local.get $left))
    (global.set $right (local.get $right))
    (global.set $leaves (local.get $leaves))
    (global.set $placed (i32.add (local.get $tree) (i32.const 16)))
    (global.set $placedLeaves
      (i32.add (global.get $placed) (i32.mul (local.get $groups) (i32.const 96))))
    (global.set $greatest (f32.const -inf))
    (i64.store offset=8 (local.get $tree)
      (call $bits (i32.const 0) (call $placeNode (local.get $root) (i32.const 0))))
    (global.get $greatest))
  ;; Places a node and those below it, whose leaves get the next numbers; gives the number behind them.
  (func $placeNode (param $node i32) (param $next i32) (result i32)
    (local $middle i32) (local $end i32) (local $place i32) (local $leaf f32)
    (if (i32.lt_s (local.get $node) (i32.const 0))
      (then
        (local.set $leaf (f32.load (i32.add
          (global.get $leaves)
          (i32.shl (i32.sub (i32.const -1) (local.get $node)) (i32.const 2)))))
        (global.set $greatest (f32.max (global.get $greatest) (local.get $leaf)))
        (f32.store
          (i32.add (global.get $placedLeaves) (i32.shl (local.get $next) (i32.const 2)))
          (local.get $leaf))
        (return (i32.add (local.get $next) (i32.const 1)))))
    (local.set $middle (call $placeNode
      (i32.load16_s (i32.add (global.get $left) (i32.shl (local.get $node) (i32.const 1))))
      (local.get $next)))
    (local.set $end (call $placeNode
      (i32.load16_s (i32.add (global.get $right) (i32.shl (local.get $node) (i32.const 1))))
      (local.get $middle)))
    (local.set $place (i32.add
      (i32.add
        (global.get $placed)
        (i32.mul (i32.shr_u (local.get $node) (i32.const 2)) (i32.const 96)))
      (i32.shl (i32.and (local.get $node) (i32.const 3)) (i32.const 2))))
    (i32.store (local.get $place)
      (i32.shl
        (i32.load8_u (i32.add (global.get $features) (local.get $node)))
        (i32.const 2)))
    (f32.store offset=16 (local.get $place)
      (f32.load (i32.add
        (global.get $thresholds)
        (i32.shl (local.get $node) (i32.const 2)))))
    (local.set $place (i32.add
      (local.get $place)
      (i32.shl (i32.and (local.get $node) (i32.const 3)) (i32.const 2))))
    (i64.store offset=32 (local.get $place) (call $bits (local.get $middle) (local.get $end)))
    (i64.store offset=64 (local.get $place) (call $bits (local.get $next) (local.get $middle)))
    (local.get $end))
  ;; The bits from one to before another, which is greater.
  (func $bits (param $from i32) (param $to i32) (result i64)
    (i64.shl
      (i64.shr_u
        (i64.const -1)
        (i64.extend_i32_u
          (i32.sub (i32.const 64) (i32.sub (local.get $to) (local.get $from)))))
      (i64.extend_i32_u (local.get $from))))
  ;; The sum of the greatest leaves of trees that what is told leaves open, tree by tree; -inf as soon as it cannot come to
  ;; what is needed. A tree: the most that it and those behind it add; the leaves it has, by bit; nodes in groups of four,
  ;; 96 bytes each; 64 leaves. A group, four of each: where the number that a node asks for stands, counted in bytes from the
  ;; first one told; the most that leads to the left; the leaves on the right, which that strikes out; those on the left, which
  ;; more than that does. A number that is no number strikes out none, nor do zeros where a group has fewer nodes.
  (func (export "reach")
    (param $told i32) (param $tree i32) (param $groups i32) (param $trees i32) (param $needed f64)
    (result f64)
    (local $group i32) (local $end i32) (local $open i64) (local $sum f64) (local $greatest f32)
    (local $numbers v128) (local $most v128) (local $is v128) (local $leaves v128)
    (local.set $groups (i32.mul (local.get $groups) (i32.const 96)))
    (loop $next
      (if
        (f64.lt (f64.add (local.get $sum) (f64.load (local.get $tree))) (local.get $needed))
        (then (return (f64.const -inf))))
      (local.set $leaves (v128.load64_splat offset=8 (local.get $tree)))
      (local.set $group (i32.add (local.get $tree) (i32.const 16)))
      (local.set $end (i32.add (local.get $group) (local.get $groups)))
      (loop $four
        (local.set $numbers (v128.load32_lane 0
          (i32.add (local.get $told) (i32.load (local.get $group)))
          (local.get $numbers)))
        (local.set $numbers (v128.load32_lane 1
          (i32.add (local.get $told) (i32.load offset=4 (local.get $group)))
          (local.get $numbers)))
        (local.set $numbers (v128.load32_lane 2
          (i32.add (local.get $told) (i32.load offset=8 (local.get $group)))
          (local.get $numbers)))
        (local.set $numbers (v128.load32_lane 3
          (i32.add (local.get $told) (i32.load offset=12 (local.get $group)))
          (local.get $numbers)))
        (local.set $most (v128.load offset=16 (local.get $group)))
        (local.set $is (f32x4.le (local.get $numbers) (local.get $most)))
        (local.set $leaves (v128.andnot
          (local.get $leaves)
          (v128.and
            (v128.load offset=32 (local.get $group))
            (i64x2.extend_low_i32x4_s (local.get $is)))))
        (local.set $leaves (v128.andnot
          (local.get $leaves)
          (v128.and
            (v128.load offset=48 (local.get $group))
            (i64x2.extend_high_i32x4_s (local.get $is)))))
        (local.set $is (f32x4.gt (local.get $numbers) (local.get $most)))
        (local.set $leaves (v128.andnot
          (local.get $leaves)
          (v128.and
            (v128.load offset=64 (local.get $group))
            (i64x2.extend_low_i32x4_s (local.get $is)))))
        (local.set $leaves (v128.andnot
          (local.get $leaves)
          (v128.and
            (v128.load offset=80 (local.get $group))
            (i64x2.extend_high_i32x4_s (local.get $is)))))
        (br_if $four
          (i32.lt_u
            (local.tee $group (i32.add (local.get $group) (i32.const 96)))
            (local.get $end))))
      (local.set $open (i64.and
        (i64x2.extract_lane 0 (local.get $leaves))
        (i64x2.extract_lane 1 (local.get $leaves))))
      (local.set $greatest (f32.const -inf))
      (loop $leaf
        (local.set $greatest (f32.max
          (local.get $greatest)
          (f32.load (i32.add
            (local.get $end)
            (i32.shl (i32.wrap_i64 (i64.ctz (local.get $open))) (i32.const 2))))))
        (br_if $leaf (i64.ne
          (local.tee $open (i64.and
            (local.get $open)
            (i64.sub (local.get $open) (i64.const 1))))
          (i64.const 0))))
      (local.set $sum (f64.add (local.get $sum) (f64.promote_f32 (local.get $greatest))))
      (local.set $tree (i32.add (local.get $end) (i32.const 256)))
      (br_if $next (local.tee $trees (i32.sub (local.get $trees) (i32.const 1)))))
    (local.get $sum))
)
