/* niemyet: an address as a QR code (ISO/IEC 18004: bytes, level M, versions 1 to 15). niemyetQR(text) gives the rows of its
   modules, true for dark, or null for a text of more than 412 bytes. Loaded when somebody asks for a code, and not before. */
(() => {
  'use strict'
  // Of each version: correcting bytes in a block, and blocks.
  var correcting = [0, 10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24]
  var blocks = [0, 1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10]

  var all = version => { // bytes of data and correction together
    var places = Math.floor(version / 7) + 2
    var bits = (16 * version + 128) * version + 64
    if (version > 1) bits -= (25 * places - 10) * places - 55
    if (version > 6) bits -= 36
    return bits >> 3
  }
  var room = version => all(version) - correcting[version] * blocks[version]
  var counter = version => (version < 10 ? 8 : 16) // bits that tell the length

  var times = (a, b) => { // in the field of 256 elements
    for (var out = 0, i = 7; i >= 0; i--) out = (out << 1) ^ ((out >> 7) * 0x11d) ^ (((b >> i) & 1) * a)
    return out
  }

  var divisor = degree => {
    var out = new Array(degree).fill(0)
    out[degree - 1] = 1
    for (var root = 1, i = 0; i < degree; i++, root = times(root, 2)) out = out.map((x, j) => times(x, root) ^ (out[j + 1] || 0))
    return out
  }

  var remainder = (data, by) => data.reduce((rest, byte) => {
    var factor = byte ^ rest[0]
    return rest.slice(1).concat(0).map((x, i) => x ^ times(by[i], factor))
  }, by.map(() => 0))

  // written is the text as bytes of data, filled up.
  var written = (bytes, version) => {
    var bits = []
    var put = (value, length) => { while (length--) bits.push((value >> length) & 1) }
    put(4, 4)
    put(bytes.length, counter(version))
    bytes.forEach(byte => put(byte, 8))
    put(0, Math.min(4, room(version) * 8 - bits.length))
    put(0, -bits.length & 7)
    for (var pad = 0xec; bits.length < room(version) * 8; pad ^= 0xfd) put(pad, 8)
    var out = []
    for (var i = 0; i < bits.length; i += 8) out.push(parseInt(bits.slice(i, i + 8).join(''), 2))
    return out
  }

  // corrected parts the data into blocks, adds their correction and lays them in each other.
  var corrected = (data, version) => {
    var count = blocks[version], by = divisor(correcting[version])
    var short = count - all(version) % count, length = Math.floor(data.length / count)
    var parts = []
    for (var i = 0, at = 0; i < count; i++) {
      var end = at + length + (i < short ? 0 : 1)
      parts.push(data.slice(at, end))
      at = end
    }
    var out = []
    var lay = rows => { for (var i = 0; i <= Math.max(...rows.map(row => row.length)); i++) rows.forEach(row => { if (i < row.length) out.push(row[i]) }) }
    lay(parts)
    lay(parts.map(part => remainder(part, by)))
    return out
  }

  var masks = [(x, y) => (x + y) % 2, (x, y) => y % 2, x => x % 3, (x, y) => (x + y) % 3, (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2,
    (x, y) => x * y % 2 + x * y % 3, (x, y) => (x * y % 2 + x * y % 3) % 2, (x, y) => ((x + y) % 2 + x * y % 3) % 2]

  // drawn lays bytes out under a mask.
  var drawn = (bytes, version, mask) => {
    var size = 17 + 4 * version
    var dark = [], own = []
    for (var i = 0; i < size; i++) { dark.push(new Array(size).fill(false)); own.push(new Array(size).fill(false)) }
    var set = (x, y, on) => { if (x >= 0 && y >= 0 && x < size && y < size) { dark[y][x] = !!on; own[y][x] = true } }
    for (i = 0; i < size; i++) { set(6, i, i % 2 === 0); set(i, 6, i % 2 === 0) }
    var square = (x, y, reach, light) => { // rings around a middle
      for (var dy = -reach; dy <= reach; dy++) for (var dx = -reach; dx <= reach; dx++) set(x + dx, y + dy, !light.includes(Math.max(Math.abs(dx), Math.abs(dy))))
    }
    square(3, 3, 4, [2, 4]); square(size - 4, 3, 4, [2, 4]); square(3, size - 4, 4, [2, 4])
    var places = Math.floor(version / 7) + 2, step = Math.floor((version * 4 + places * 2 + 1) / (places * 2 - 2)) * 2
    var at = version > 1 ? [6] : []
    for (i = places - 2; version > 1 && i >= 0; i--) at.push(size - 7 - i * step)
    at.forEach((y, j) => at.forEach((x, i) => {
      if (!(i === 0 && j === 0 || i === 0 && j === at.length - 1 || i === at.length - 1 && j === 0)) square(x, y, 2, [1])
    }))
    var rest = mask
    for (i = 0; i < 10; i++) rest = (rest << 1) ^ ((rest >> 9) * 0x537)
    var format = ((mask << 10) | rest) ^ 0x5412
    var bit = (value, i) => (value >> i) & 1
    for (i = 0; i < 15; i++) {
      set(8, i < 6 ? i : i < 8 ? i + 1 : size - 15 + i, bit(format, i))
      set(i < 8 ? size - 1 - i : i < 9 ? 7 : 14 - i, 8, bit(format, i))
    }
    set(8, size - 8, true)
    if (version > 6) {
      for (rest = version, i = 0; i < 12; i++) rest = (rest << 1) ^ ((rest >> 11) * 0x1f25)
      for (i = 0; i < 18; i++) {
        set(size - 11 + i % 3, Math.floor(i / 3), bit((version << 12) | rest, i))
        set(Math.floor(i / 3), size - 11 + i % 3, bit((version << 12) | rest, i))
      }
    }
    for (var n = 0, right = size - 1; right > 0; right -= 2) {
      if (right === 6) right = 5
      for (var up = 0; up < size; up++) for (var j = 0; j < 2; j++) {
        var x = right - j, y = (right + 1) & 2 ? up : size - 1 - up
        if (own[y][x]) continue
        dark[y][x] = !!((bytes[n >> 3] >> (7 - (n & 7))) & 1) !== (masks[mask](x, y) === 0)
        n++
      }
    }
    return dark
  }

  // hard tells how hard a code is to read: long runs, plain squares, too much of one colour.
  var hard = rows => {
    var size = rows.length, out = 0, count = 0
    for (var y = 0; y < size; y++) for (var x = 0, across = 0, down = 0; x < size; x++) {
      count += rows[y][x]
      across = x && rows[y][x] === rows[y][x - 1] ? across + 1 : 1
      down = x && rows[x][y] === rows[x - 1][y] ? down + 1 : 1
      out += (across === 5 ? 3 : across > 5) + (down === 5 ? 3 : down > 5)
      if (x && y && new Set([rows[y][x], rows[y - 1][x], rows[y][x - 1], rows[y - 1][x - 1]]).size === 1) out += 3
    }
    return out + 10 * Math.floor(Math.abs(count * 20 / size / size - 10))
  }

  window.niemyetQR = text => {
    var bytes = Array.from(new TextEncoder().encode(text))
    for (var version = 1; version < blocks.length && 4 + counter(version) + 8 * bytes.length > room(version) * 8; version++);
    if (version === blocks.length) return null
    var laid = corrected(written(bytes, version), version), best, least = Infinity
    masks.forEach((_, mask) => {
      var rows = drawn(laid, version, mask), now = hard(rows)
      if (now < least) { best = rows; least = now }
    })
    return best
  }
})()
