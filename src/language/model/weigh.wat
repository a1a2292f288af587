;; Adds up the weights of features. WebAssembly, because the eight or sixteen weights that one instruction adds, the count of
;; set bits in one instruction and memory without checks of every index make it twice as fast as the same in JavaScript; the
;; sums are of whole numbers and the same to the last bit. All memory is given from outside; see weigh.ts for its layout.
(module
  (import "stet" "memory" (memory 1))

  ;; Where the next row will lie.
  (global $free (mut i32) (i32.const 0))
  (func (export "putRows") (param $at i32) (global.set $free (local.get $at)))

  ;; Makes the row of a feature from its list, which begins at $list: pairs of a class and its byte. $place is the feature's place:
  ;; bits 1 to 7 say how many pairs there are, those above them how many come before. The place becomes the row's address.
  (func $expand (param $address i32) (param $place i32) (param $lists i32) (param $width i32) (result i32)
    (local $row i32) (local $list i32) (local $end i32)
    (local.set $row (global.get $free))
    (global.set $free (i32.add (local.get $row) (local.get $width)))
    (local.set $list (i32.add (local.get $lists) (i32.shl (i32.shr_u (local.get $place) (i32.const 8)) (i32.const 1))))
    (local.set $end (i32.add (local.get $list) (i32.and (local.get $place) (i32.const 254))))
    (block $done (loop $more
      (br_if $done (i32.ge_u (local.get $list) (local.get $end)))
      (i32.store8 (i32.add (local.get $row) (i32.load8_u (local.get $list))) (i32.load8_u offset=1 (local.get $list)))
      (local.set $list (i32.add (local.get $list) (i32.const 2)))
      (br $more)))
    (i32.store (local.get $address) (local.get $row))
    (local.get $row))

  ;; For each of the features, whose hashes lie at $features: its key is the upper 24 bits. The set at $keys has for each 32
  ;; keys a pair of 32 bits and the number of keys before them. Each known key has a place at $places: where its row of $width
  ;; bytes lies or, with the lowest bit set, the list at $lists that the row is made from when it is first needed. Writes the
  ;; sum of all rows, $width numbers of 32 bits, to $sums; $found has room for a number for each feature and one more.
  (func (export "weighClasses")
    (param $features i32) (param $count i32) (param $keys i32) (param $places i32) (param $lists i32)
    (param $width i32) (param $found i32) (param $sums i32)
    (local $at i32) (local $end i32) (local $touched i32) (local $key i32) (local $bits i32) (local $pair i64)
    (local $next i32) (local $part i32) (local $known i32) (local $address i32) (local $place i32)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local $e v128) (local $f v128) (local $g v128) (local $h v128)
    (local $row v128) (local $low v128)

    ;; Each place in memory is touched before it is needed, so that the processor fetches many of them at once.
    (local.set $at (local.get $features))
    (local.set $end (i32.add (local.get $features) (i32.shl (local.get $count) (i32.const 2))))
    (block $done (loop $more
      (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
      (local.set $touched (i32.xor (local.get $touched) (i32.load (i32.add (local.get $keys)
        (i32.shl (i32.shr_u (i32.load (local.get $at)) (i32.const 13)) (i32.const 3))))))
      (local.set $at (i32.add (local.get $at) (i32.const 4)))
      (br $more)))

    ;; Where the rows of the known features lie; what an unknown one writes, the next overwrites.
    (local.set $next (local.get $found))
    (local.set $at (local.get $features))
    (block $done (loop $more
      (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
      (local.set $key (i32.shr_u (i32.load (local.get $at)) (i32.const 8)))
      (local.set $pair (i64.load (i32.add (local.get $keys)
        (i32.shl (i32.shr_u (local.get $key) (i32.const 5)) (i32.const 3)))))
      (local.set $bits (i32.wrap_i64 (local.get $pair)))
      (local.set $known (i32.and (i32.shr_u (local.get $bits) (local.get $key)) (i32.const 1)))
      (local.set $address (i32.add (local.get $places) (i32.shl
        (i32.add
          (i32.wrap_i64 (i64.shr_u (local.get $pair) (i64.const 32)))
          (i32.popcnt (i32.and (local.get $bits)
            (i32.sub (i32.shl (i32.const 1) (local.get $key)) (i32.const 1)))))
        (i32.const 2))))
      (local.set $place (i32.load (local.get $address)))
      (if (i32.and (local.get $place) (local.get $known)) (then
        (local.set $place (call $expand
          (local.get $address) (local.get $place) (local.get $lists) (local.get $width)))))
      (i32.store (local.get $next) (local.get $place))
      (local.set $next (i32.add (local.get $next) (i32.shl (local.get $known) (i32.const 2))))
      (local.set $at (i32.add (local.get $at) (i32.const 4)))
      (br $more)))

    ;; Touches each line of 64 bytes of those rows.
    (local.set $at (local.get $found))
    (block $done (loop $more
      (br_if $done (i32.ge_u (local.get $at) (local.get $next)))
      (local.set $part (i32.load (local.get $at)))
      (local.set $end (i32.add (local.get $part) (local.get $width)))
      (loop $line
        (local.set $touched (i32.xor (local.get $touched) (i32.load (local.get $part))))
        (local.set $part (i32.add (local.get $part) (i32.const 64)))
        (br_if $line (i32.lt_u (local.get $part) (local.get $end))))
      (local.set $at (i32.add (local.get $at) (i32.const 4)))
      (br $more)))
    (i32.store (local.get $next) (local.get $touched))

    ;; 32 classes at a time. A byte stands for its square with its own sign: the product with its absolute value.
    (local.set $part (i32.const 0))
    (loop $parts
      (local.set $a (v128.const i64x2 0 0)) (local.set $b (v128.const i64x2 0 0))
      (local.set $c (v128.const i64x2 0 0)) (local.set $d (v128.const i64x2 0 0))
      (local.set $e (v128.const i64x2 0 0)) (local.set $f (v128.const i64x2 0 0))
      (local.set $g (v128.const i64x2 0 0)) (local.set $h (v128.const i64x2 0 0))
      (local.set $at (local.get $found))
      (block $done (loop $more
        (br_if $done (i32.ge_u (local.get $at) (local.get $next)))
        (local.set $end (i32.add (i32.load (local.get $at)) (local.get $part)))
        (local.set $row (v128.load (local.get $end)))
        (local.set $low (i16x8.extmul_low_i8x16_s (local.get $row) (i8x16.abs (local.get $row))))
        (local.set $row (i16x8.extmul_high_i8x16_s (local.get $row) (i8x16.abs (local.get $row))))
        (local.set $a (i32x4.add (local.get $a) (i32x4.extend_low_i16x8_s (local.get $low))))
        (local.set $b (i32x4.add (local.get $b) (i32x4.extend_high_i16x8_s (local.get $low))))
        (local.set $c (i32x4.add (local.get $c) (i32x4.extend_low_i16x8_s (local.get $row))))
        (local.set $d (i32x4.add (local.get $d) (i32x4.extend_high_i16x8_s (local.get $row))))
        (local.set $row (v128.load offset=16 (local.get $end)))
        (local.set $low (i16x8.extmul_low_i8x16_s (local.get $row) (i8x16.abs (local.get $row))))
        (local.set $row (i16x8.extmul_high_i8x16_s (local.get $row) (i8x16.abs (local.get $row))))
        (local.set $e (i32x4.add (local.get $e) (i32x4.extend_low_i16x8_s (local.get $low))))
        (local.set $f (i32x4.add (local.get $f) (i32x4.extend_high_i16x8_s (local.get $low))))
        (local.set $g (i32x4.add (local.get $g) (i32x4.extend_low_i16x8_s (local.get $row))))
        (local.set $h (i32x4.add (local.get $h) (i32x4.extend_high_i16x8_s (local.get $row))))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (br $more)))
      (v128.store (local.get $sums) (local.get $a))
      (v128.store offset=16 (local.get $sums) (local.get $b))
      (v128.store offset=32 (local.get $sums) (local.get $c))
      (v128.store offset=48 (local.get $sums) (local.get $d))
      (v128.store offset=64 (local.get $sums) (local.get $e))
      (v128.store offset=80 (local.get $sums) (local.get $f))
      (v128.store offset=96 (local.get $sums) (local.get $g))
      (v128.store offset=112 (local.get $sums) (local.get $h))
      (local.set $sums (i32.add (local.get $sums) (i32.const 128)))
      (local.set $part (i32.add (local.get $part) (i32.const 32)))
      (br_if $parts (i32.lt_u (local.get $part) (local.get $width)))))

  ;; The features at $features lie in groups; $ends has for each group how many features it and those before it have. The table
  ;; at $slots has buckets of two slots, found by the upper 20 bits of a hash: the next 4 bits of it with the lowest 4 of the
  ;; bucket, then the bytes of SHIFT, LEFT and RIGHT. Writes for each group four numbers to $sums: the sums of RIGHT, LEFT and
  ;; SHIFT, and one that means nothing.
  (func (export "weighTransitions")
    (param $features i32) (param $slots i32) (param $ends i32) (param $groups i32) (param $sums i32)
    (local $at i32) (local $end i32) (local $touched i32) (local $hash i32) (local $check i32) (local $bucket i64)
    (local $first i32) (local $second i32) (local $last i32) (local $sum v128) (local $bytes v128)

    (local.set $last (i32.add (local.get $ends) (i32.shl (local.get $groups) (i32.const 2))))
    (local.set $at (local.get $features))
    (local.set $end (i32.add (local.get $features)
      (i32.shl (i32.load (i32.sub (local.get $last) (i32.const 4))) (i32.const 2))))
    (block $done (loop $more
      (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
      (local.set $touched (i32.xor (local.get $touched) (i32.load (i32.add (local.get $slots)
        (i32.shl (i32.shr_u (i32.load (local.get $at)) (i32.const 12)) (i32.const 3))))))
      (local.set $at (i32.add (local.get $at) (i32.const 4)))
      (br $more)))
    (i32.store (local.get $sums) (local.get $touched))

    (local.set $at (local.get $features))
    (block $finished (loop $group
      (br_if $finished (i32.ge_u (local.get $ends) (local.get $last)))
      (local.set $end (i32.add (local.get $features) (i32.shl (i32.load (local.get $ends)) (i32.const 2))))
      (local.set $sum (v128.const i64x2 0 0))
      (block $done (loop $more
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $hash (i32.load (local.get $at)))
        (local.set $check (i32.and (i32.shr_u (local.get $hash) (i32.const 8)) (i32.const 255)))
        (local.set $bucket (i64.load (i32.add (local.get $slots)
          (i32.shl (i32.shr_u (local.get $hash) (i32.const 12)) (i32.const 3)))))
        (local.set $first (i32.wrap_i64 (local.get $bucket)))
        (local.set $second (i32.wrap_i64 (i64.shr_u (local.get $bucket) (i64.const 32))))
        ;; Without branches, which would be guessed wrong half of the time.
        (local.set $bytes (i32x4.splat (i32.or
          (select (local.get $first) (i32.const 0)
            (i32.eq (i32.shr_u (local.get $first) (i32.const 24)) (local.get $check)))
          (select (local.get $second) (i32.const 0)
            (i32.eq (i32.shr_u (local.get $second) (i32.const 24)) (local.get $check))))))
        (local.set $sum (i32x4.add (local.get $sum) (i32x4.extend_low_i16x8_s
          (i16x8.extmul_low_i8x16_s (local.get $bytes) (i8x16.abs (local.get $bytes))))))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (br $more)))
      (v128.store (local.get $sums) (local.get $sum))
      (local.set $sums (i32.add (local.get $sums) (i32.const 16)))
      (local.set $ends (i32.add (local.get $ends) (i32.const 4)))
      (br $group))))
)
