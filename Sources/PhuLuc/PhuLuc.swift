// One import for programs: the modules a caller of the package meets.
@_exported import PhuLucAnnex
@_exported import PhuLucForms
@_exported import PhuLucSpreadsheet
@_exported import PhuLucStore
@_exported import PhuLucVietnamese
