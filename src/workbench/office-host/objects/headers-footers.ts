import { asBoolean, asMember, asText } from '../object-model/arguments';
import type { ObjectDefinition, PropertyDefinition } from '../object-model/definition';
import { OfficeObject } from '../object-model/office-object';
import type { HostSession } from '../object-model/session';
import type { HeaderFooterPage, SheetTarget, Targets } from '../object-model/targets';
import type { HeaderFooterTexts, HeadersFooters } from '../workbook-model';

export const headerFooterGroup: ObjectDefinition<SheetTarget> = {
  properties: {
    State: {
      get: ({ sheet }, host) => read(host, sheet).state,
      set: ({ sheet }, host, value) =>
        write(host, sheet, {
          state: asMember(value, ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven']),
        }),
    },
    UseSheetMargins: {
      get: ({ sheet }, host) => read(host, sheet).useSheetMargins,
      set: ({ sheet }, host, value) => write(host, sheet, { useSheetMargins: asBoolean(value) }),
    },
    UseSheetScale: {
      get: ({ sheet }, host) => read(host, sheet).useSheetScale,
      set: ({ sheet }, host, value) => write(host, sheet, { useSheetScale: asBoolean(value) }),
    },
  },
  children: {
    DefaultForAllPages: page('defaultForAllPages'),
    EvenPages: page('evenPages'),
    FirstPage: page('firstPage'),
    OddPages: page('oddPages'),
  },
};

type PageTarget = Targets['HeaderFooter'];

export const headerFooter: ObjectDefinition<PageTarget> = {
  properties: {
    CenterFooter: text('centerFooter'),
    CenterHeader: text('centerHeader'),
    LeftFooter: text('leftFooter'),
    LeftHeader: text('leftHeader'),
    RightFooter: text('rightFooter'),
    RightHeader: text('rightHeader'),
  },
};

function page(name: HeaderFooterPage): (target: SheetTarget) => OfficeObject<'HeaderFooter'> {
  return ({ sheet }) => new OfficeObject('HeaderFooter', { sheet, page: name });
}

function text(key: keyof HeaderFooterTexts): PropertyDefinition<PageTarget> {
  return {
    get: (target, host) => read(host, target.sheet)[target.page][key],
    set: (target, host, value) => {
      const texts = read(host, target.sheet)[target.page];
      write(host, target.sheet, { [target.page]: { ...texts, [key]: asText(value) } });
    },
  };
}

function read(host: HostSession, sheet: string): HeadersFooters {
  return host.store.readPageLayout(sheet).headersFooters;
}

function write(host: HostSession, sheet: string, change: Partial<HeadersFooters>): void {
  const layout = host.store.readPageLayout(sheet);
  host.store.writePageLayout(sheet, {
    ...layout,
    headersFooters: { ...layout.headersFooters, ...change },
  });
}
