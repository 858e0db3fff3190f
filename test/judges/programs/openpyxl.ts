import path from 'node:path';
import { runProgram } from './run-program';

export interface ReadCell {
  readonly value: number | string | boolean;
  /** As openpyxl has it: `f` formula, `e` error, `n` number, `s` text, `b` truth value. */
  readonly kind: string;
}

export interface ReadSheet {
  readonly name: string;
  /** By address; empty cells are missing. */
  readonly cells: Readonly<Record<string, ReadCell>>;
}

/** A sheet with everything that is not a cell's content. */
export interface DressedSheet extends ReadSheet {
  readonly names: Readonly<Record<string, string>>;
  readonly validations: readonly {
    readonly range: string;
    readonly kind: string;
    readonly style: string;
    readonly limits: readonly string[];
    readonly title: string;
    readonly message: string;
    readonly shown: boolean;
  }[];
  /** By priority. */
  readonly formats: readonly {
    readonly priority: number;
    readonly range: string;
    readonly formula: string;
    readonly fill: string | null;
    readonly font: string | null;
    readonly bold: boolean;
  }[];
  readonly styles: Readonly<Record<string, ReadStyle>>;
  readonly merges: readonly string[];
  readonly widths: Readonly<Record<string, number>>;
  readonly heights: Readonly<Record<string, number>>;
  readonly freeze: string | null;
  readonly titleRows: string | null;
  readonly printArea: string | null;
  readonly page: {
    readonly orientation: string;
    readonly paper: string;
    readonly fitToHeight: number;
    readonly fits: boolean;
    readonly differentFirst: boolean;
    readonly header: string | null;
    readonly headerSize: number | null;
    readonly firstHeader: string | null;
  };
  readonly marginsMm: Readonly<Record<'top' | 'bottom' | 'left' | 'right', number>>;
}

export interface ReadStyle {
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly numberFormat: string;
  readonly horizontal: string | null;
  readonly wrap: boolean;
  readonly border: string | null;
  readonly fill: string | null;
}

/** Debian's Python, for which Debian packages openpyxl; another one may come first on the path. */
const PYTHON = '/usr/bin/python3';
const SCRIPT = path.join(__dirname, 'read_workbooks.py');
const SECONDS = 600;

/** Results of formulas, as the program that saved the file left them. By file. */
export function readValues(files: readonly string[]): Map<string, readonly ReadSheet[]> {
  return readAll('values', files) as Map<string, readonly ReadSheet[]>;
}

/** Formulas as text, and all the rest. By file. */
export function readDressed(files: readonly string[]): Map<string, readonly DressedSheet[]> {
  return readAll('all', files) as Map<string, readonly DressedSheet[]>;
}

function readAll(mode: 'values' | 'all', files: readonly string[]): Map<string, unknown> {
  const lines = runProgram(PYTHON, [SCRIPT, mode, ...files], SECONDS)
    .trim()
    .split('\n');
  return new Map(
    lines.map((line) => {
      const { file, sheets } = JSON.parse(line) as { file: string; sheets: unknown };
      return [file, sheets];
    }),
  );
}
