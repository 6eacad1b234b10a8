#ifndef CPHULUC_MEMORY_SHIM_H
#define CPHULUC_MEMORY_SHIM_H
#include <stdlib.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

/* Keeps what is freed for the next file. By itself glibc hands it back to the system, which clears every page before it
   gives it again; other allocators keep it anyway. */
static inline void cphuluc_keep_freed_memory(void) {
#ifdef __GLIBC__
    mallopt(M_TRIM_THRESHOLD, 64 << 20);
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
    mallopt(M_TOP_PAD, 1 << 20);
#endif
}
#endif
