#ifndef CPHULUC_DEFLATE_SHIM_H
#define CPHULUC_DEFLATE_SHIM_H
#include <libdeflate.h>
#endif
