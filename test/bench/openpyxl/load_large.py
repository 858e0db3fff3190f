"""Loads one workbook once and says in seconds how long that took."""

import sys
import time

from openpyxl import load_workbook

start = time.perf_counter()
load_workbook(sys.argv[1])
print(time.perf_counter() - start)
