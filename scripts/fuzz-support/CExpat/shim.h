#ifndef FUZZ_EXPAT_SHIM_H
#define FUZZ_EXPAT_SHIM_H
#include <expat.h>
#endif
