import { legible } from '../legible';

/** HTML whose every word from outside has been escaped. */
export class Markup {
  constructor(readonly html: string) {}
}

type Insertion = string | number | Markup | readonly Markup[] | undefined;

/**
 * A template of HTML. Whatever is put into it is text, safe between tags and in quoted attributes,
 * unless it is markup itself: nothing that a workbook says can become a tag, a script or a link.
 */
export function markup(parts: TemplateStringsArray, ...insertions: readonly Insertion[]): Markup {
  let html = parts[0]!;
  insertions.forEach((insertion, index) => {
    html += toHtml(insertion) + parts[index + 1]!;
  });
  return new Markup(html);
}

function toHtml(insertion: Insertion): string {
  if (insertion === undefined) return '';
  if (insertion instanceof Markup) return insertion.html;
  if (typeof insertion === 'object') return insertion.map(({ html }) => html).join('');
  return escape(legible(String(insertion)));
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character]!);
}
