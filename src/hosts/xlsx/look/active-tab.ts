import type { XmlAttributes, XmlHandler } from '../package';

/** Which sheet is in front: the first window's (18.2.30). */
export class ActiveTabHandler implements XmlHandler {
  readonly listening = false;
  /** 0-based, in the list of sheets. */
  active = 0;
  private seen = false;

  open(name: string, attributes: XmlAttributes): void {
    if (name !== 'workbookView' || this.seen) return;
    this.seen = true;
    this.active = Number(attributes.find('activeTab') ?? 0);
  }

  close(): void {}

  text(): void {}
}
