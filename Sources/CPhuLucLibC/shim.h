#ifndef CPHULUC_LIBC_SHIM_H
#define CPHULUC_LIBC_SHIM_H
#include <stdlib.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

/* Freed memory glibc hands back to the system, which clears every page before giving it again: here the next file
   gets it. */
static inline void cphuluc_expect_many_files(void) {
#ifdef __GLIBC__
    mallopt(M_TRIM_THRESHOLD, 64 << 20);
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
    mallopt(M_TOP_PAD, 1 << 20);
#endif
}
#endif
