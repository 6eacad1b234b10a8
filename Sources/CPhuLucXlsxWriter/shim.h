#ifndef CPHULUC_XLSXWRITER_SHIM_H
#define CPHULUC_XLSXWRITER_SHIM_H
#include <stdio.h>
#include <xlsxwriter.h>

/* Where the C library's own messages go; file descriptor 2 stays what it is.
   Gives back the stream that was there, or NULL where it cannot be changed. */
static inline FILE *phuluc_swap_error_stream(FILE *stream) {
#if defined(__GLIBC__)
    FILE *before = stderr;
    stderr = stream;
    return before;
#elif defined(__APPLE__)
    FILE *before = __stderrp;
    __stderrp = stream;
    return before;
#else
    (void)stream;
    return NULL;
#endif
}
#endif
