#ifndef CPHULUC_LIBC_SHIM_H
#define CPHULUC_LIBC_SHIM_H
#include <stdlib.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

/* What glibc would do anew for every file is done once.
   Freed memory it hands back to the system, which clears every page before giving it again: here the next file gets it.
   Where no TZ says the time zone, it looks for a new one whenever libzip reads the time of an entry. */
static inline void cphuluc_expect_many_files(void) {
#ifdef __GLIBC__
    mallopt(M_TRIM_THRESHOLD, 64 << 20);
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
    mallopt(M_TOP_PAD, 1 << 20);
    setenv("TZ", ":/etc/localtime", 0);
#endif
}
#endif
