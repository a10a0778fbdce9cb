import { crc32, deflateSync } from 'node:zlib'
import { create } from 'qrcode'

/** A QR code as one path of squares. */
export function qrSvg(data: string): string {
  const { size, get } = modules(data)
  let path = ''
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) if (get(x, y)) path += `M${x + 2} ${y + 2}h1v1h-1z`
  const side = size + 4
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${path}"/></svg>`
}

/** The same code as a PNG, for Word. */
export function qrPng(data: string, scale = 8): Uint8Array {
  const { size, get } = modules(data)
  const side = (size + 4) * scale
  return png(side, (x, y) => get(Math.floor(x / scale) - 2, Math.floor(y / scale) - 2))
}

/** An empty box to tick, or a crossed one. */
export function boxPng(ticked: boolean, side = 48): Uint8Array {
  const edge = 5
  return png(side, (x, y) => {
    const border = x < edge || y < edge || x >= side - edge || y >= side - edge
    const cross = Math.abs(x - y) < 5 || Math.abs(x + y - side + 1) < 5
    return border || (ticked && cross)
  })
}

function modules(data: string) {
  const { modules } = create(data || ' ', { errorCorrectionLevel: 'M' })
  const { size } = modules
  return {
    size,
    get: (x: number, y: number) => x >= 0 && y >= 0 && x < size && y < size && Boolean(modules.get(y, x)),
  }
}

/** Black on white, one bit a pixel. */
function png(side: number, black: (x: number, y: number) => boolean): Uint8Array {
  const stride = 1 + Math.ceil(side / 8)
  const rows = Buffer.alloc(stride * side)
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++)
      if (!black(x, y)) {
        const at = y * stride + 1 + (x >> 3)
        rows[at] = (rows[at] ?? 0) | (0x80 >> (x & 7))
      }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  head.set([1, 0, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
