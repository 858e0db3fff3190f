import { FUniver } from '@univerjs/core/facade';
import { cellRange, findPlace } from '../../domain/address';
import type { WorkbookStore } from '../office-host/store';
import type { UniverContext } from '../office-host/store-univer/univer-context';

/** A click on a cell that leads somewhere goes there, as in Excel; the keyboard only passes over it. */
export function followLinks({ injector }: UniverContext, store: WorkbookStore): void {
  const api = FUniver.newAPI(injector);
  api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
    const [link] = store.readLinks(worksheet.getSheetId(), cellRange(row, column))[0]!;
    const place = typeof link === 'string' ? findPlace(link) : undefined;
    const target = store
      .listSheets()
      .find(({ name, visibility }) => name === place?.sheet && visibility === 'Visible');
    if (place && target) store.select(target.id, place.range);
  });
}
