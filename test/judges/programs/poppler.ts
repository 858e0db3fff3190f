import { runProgram } from './run-program';

const SECONDS = 120;

/** A word and where its letters are, in points from the upper left corner of the page. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
}

export function readPages(file: string): Page[] {
  const html = runProgram('pdftotext', ['-bbox', file, '-'], SECONDS);
  return html
    .split('<page ')
    .slice(1)
    .map((page) => {
      const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(page)!;
      const words = [...page.matchAll(WORD)].map(([, left, top, right, bottom, text]): Word => ({
        text: unescape(text!),
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
      }));
      return { width: Number(width), height: Number(height), words };
    });
}

/** Families of the fonts that draw the file, without the tags of their subsets. */
export function fontsOf(file: string): string[] {
  const lines = runProgram('pdffonts', [file], SECONDS).trim().split('\n').slice(2);
  const names = lines.map((line) => line.split(' ')[0]!.replace(/^[A-Z]{6}\+/, ''));
  return [...new Set(names.map((name) => name.split('-')[0]!))];
}

/** Pictures of a file's first pages beside it: `biểu-1.png`, `biểu-2.png`. */
export function drawPages(
  file: string,
  { pages, dotsPerInch }: { readonly pages: number; readonly dotsPerInch: number },
): string[] {
  const stem = file.replace(/\.pdf$/, '');
  const last = Math.min(pages, readPages(file).length);
  return Array.from({ length: last }, (_, at) => {
    const page = String(at + 1);
    const picture = `${stem}-${page}`;
    const range = ['-f', page, '-l', page, '-singlefile'];
    runProgram('pdftoppm', ['-r', String(dotsPerInch), '-png', ...range, file, picture], SECONDS);
    return `${picture}.png`;
  });
}

const WORD =
  /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function unescape(text: string): string {
  return text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
