import { inflateSync } from 'node:zlib';
import { drawMark } from '../../scripts/icons/mark.mjs';
import { encodePng } from '../../scripts/icons/png.mjs';

describe('the mark', () => {
  it.each([16, 32, 64, 80])('at %d pixels shows a tick on a table, on nothing', (size) => {
    const rgba = drawMark(size);
    const colourAt = (x: number, y: number) => [
      ...rgba.slice((Math.floor(y * size) * size + Math.floor(x * size)) * 4).slice(0, 4),
    ];
    const [red = 0, green = 0, blue = 0, alpha] = colourAt(0.61, 0.83);
    expect(green).toBeGreaterThan(2 * Math.max(red, blue));
    expect(alpha).toBe(255);
    expect(colourAt(0.3, 0.15)).toEqual([15, 84, 140, 255]);
    expect(colourAt(0.99, 0.01)[3]).toBe(0);
  });
});

describe('a PNG', () => {
  it('holds the samples row by row', () => {
    const samples = Uint8Array.from({ length: 16 }, (_, index) => index * 16);
    const png = encodePng(2, samples);
    const data = inflateSync(png.subarray(png.indexOf('IDAT') + 4, png.indexOf('IEND') - 8));
    expect([...data]).toEqual([0, ...samples.slice(0, 8), 0, ...samples.slice(8)]);
  });

  it('ends with the checksum that every PNG ends with', () => {
    expect(encodePng(1, new Uint8Array(4)).subarray(-8).toString('hex')).toBe('49454e44ae426082');
  });
});
