#ifndef CPHULUC_XLSXWRITER_SHIM_H
#define CPHULUC_XLSXWRITER_SHIM_H
#include <xlsxwriter.h>
#endif
