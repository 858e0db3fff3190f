import type { XmlAttributes, XmlHandler } from '../package';
import { REVISION } from '../read/namespaces';
import type { ContentKind } from './content-kind';

/** What an element says of a file: a kind of content, or nothing. */
export type ElementSense = (name: string, attributes: XmlAttributes) => ContentKind | undefined;

/** Gathers what the elements of a part say. */
export class ContentsHandler implements XmlHandler {
  readonly listening = false;
  private isOurs = false;

  /** @param report id of the sheet that is our report, of which nothing is gathered */
  constructor(
    private readonly found: Set<ContentKind>,
    private readonly sense: ElementSense,
    private readonly report: string | undefined,
  ) {}

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'worksheet' && this.report !== undefined)
      this.isOurs = attributes.find('uid', REVISION) === this.report;
    if (this.isOurs) return;
    const kind = this.sense(name, attributes);
    if (kind) this.found.add(kind);
  }

  close(): void {}

  text(): void {}
}
