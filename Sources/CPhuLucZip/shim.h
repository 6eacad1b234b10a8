#ifndef CPHULUC_ZIP_SHIM_H
#define CPHULUC_ZIP_SHIM_H
#include <zip.h>
#endif
