"""Reads workbooks by openpyxl and prints what they hold as JSON, one object for each file.

A program that knows nothing of the writer: what it does not find is not in the file.
"""

import json
import sys

from openpyxl import load_workbook


def text_of(value):
    return None if value is None else str(value)


def cells_of(sheet):
    cells = {}
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value is not None:
                cells[cell.coordinate] = {"value": cell.value, "kind": cell.data_type}
    return cells


def validations_of(sheet):
    return [
        {
            "range": str(rule.sqref),
            "kind": rule.type,
            "style": rule.errorStyle or "stop",
            "limits": [one for one in (rule.formula1, rule.formula2) if one is not None],
            "title": rule.errorTitle,
            "message": rule.error,
            "shown": bool(rule.showErrorMessage),
        }
        for rule in sheet.data_validations.dataValidation
    ]


def colour_of(colour):
    return None if colour is None else colour.rgb


def formats_of(sheet):
    found = []
    for area in sheet.conditional_formatting:
        for rule in area.rules:
            fill = rule.dxf.fill if rule.dxf else None
            font = rule.dxf.font if rule.dxf else None
            found.append(
                {
                    "range": str(area.sqref),
                    "formula": rule.formula[0],
                    "priority": rule.priority,
                    "fill": colour_of(fill.bgColor) if fill else None,
                    "font": colour_of(font.color) if font else None,
                    "bold": bool(font and font.b),
                }
            )
    return sorted(found, key=lambda rule: rule["priority"])


def styles_of(sheet):
    return {
        cell.coordinate: {
            "font": cell.font.name,
            "size": cell.font.sz,
            "bold": bool(cell.font.b),
            "italic": bool(cell.font.i),
            "numberFormat": cell.number_format,
            "horizontal": cell.alignment.horizontal,
            "wrap": bool(cell.alignment.wrap_text),
            "border": cell.border.left.style,
            "fill": cell.fill.fgColor.rgb if cell.fill.fill_type == "solid" else None,
        }
        for row in sheet.iter_rows()
        for cell in row
        if cell.has_style
    }


def names_of(book, position):
    return {
        name.name: name.value
        for name in book.defined_names.definedName
        if name.localSheetId == position
    }


def sheet_of(book, position, with_looks):
    sheet = book.worksheets[position]
    read = {"name": sheet.title, "cells": cells_of(sheet)}
    if not with_looks:
        return read
    page = sheet.page_setup
    margins = sheet.page_margins
    read.update(
        names=names_of(book, position),
        validations=validations_of(sheet),
        formats=formats_of(sheet),
        styles=styles_of(sheet),
        merges=sorted(str(merged) for merged in sheet.merged_cells.ranges),
        widths={key: column.width for key, column in sheet.column_dimensions.items()},
        heights={
            str(key): row.height
            for key, row in sheet.row_dimensions.items()
            if row.height is not None
        },
        freeze=sheet.freeze_panes,
        titleRows=text_of(sheet.print_title_rows),
        printArea=text_of(sheet.print_area),
        page={
            "orientation": page.orientation,
            "paper": text_of(page.paperSize),
            "fitToHeight": page.fitToHeight,
            "fits": bool(sheet.sheet_properties.pageSetUpPr.fitToPage),
            "differentFirst": bool(sheet.HeaderFooter.differentFirst),
            "header": sheet.oddHeader.center.text,
            "headerSize": sheet.oddHeader.center.size,
            "firstHeader": sheet.firstHeader.center.text,
        },
        marginsMm={
            side: round(getattr(margins, side) * 25.4, 2)
            for side in ("top", "bottom", "left", "right")
        },
    )
    return read


def main():
    mode, files = sys.argv[1], sys.argv[2:]
    for file in files:
        book = load_workbook(file, data_only=mode == "values")
        sheets = [
            sheet_of(book, position, mode == "all") for position in range(len(book.worksheets))
        ]
        print(json.dumps({"file": file, "sheets": sheets}, default=str))


main()
