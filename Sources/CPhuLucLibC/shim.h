#ifndef CPHULUC_LIBC_SHIM_H
#define CPHULUC_LIBC_SHIM_H
#include <stdint.h>
#include <stdlib.h>

#ifdef __linux__
#include <sys/mman.h>
#endif

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

/* Asks the system for pages of 2 MB where fresh memory has room for whole ones: one fault for each, not 512. */
static inline void cphuluc_prefer_large_pages(void *start, size_t count) {
#if defined(__linux__) && defined(MADV_HUGEPAGE)
    const uintptr_t page = 2 << 20;
    uintptr_t first = ((uintptr_t)start + page - 1) & ~(page - 1), last = ((uintptr_t)start + count) & ~(page - 1);
    if (first < last) madvise((void *)first, last - first, MADV_HUGEPAGE);
#endif
}
#endif
