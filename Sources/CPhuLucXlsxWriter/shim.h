#ifndef CPHULUC_XLSXWRITER_SHIM_H
#define CPHULUC_XLSXWRITER_SHIM_H
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
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

/* Gives a sheet's name as formulas have it: the library leaves names such as PL1 without the quotes they need. */
static inline void phuluc_quote_name(lxw_worksheet *sheet, const char *quoted) {
    char *copy = strdup(quoted);
    if (!copy) return;
    free(sheet->quoted_name);
    sheet->quoted_name = copy;
}

/* Gives a chart's range as a formula, its name quoted, and says that its values are given by phuluc_add_point:
   the library takes cells with formulas for 0, and knows no cell that went to the disk already. */
static inline void phuluc_set_range(lxw_series_range *range, const char *formula, int is_text) {
    char *copy = strdup(formula);
    if (!copy) return;
    free(range->formula);
    range->formula = copy;
    range->ignore_cache = 1;
    range->has_string_cache = is_text ? 1 : 0;
}

/* Adds a value to a chart's range: a text, or a number when the text is NULL; or none at all. */
static inline void phuluc_add_point(lxw_series_range *range, const char *text, double number, int is_empty) {
    lxw_series_data_point *point = (lxw_series_data_point *)calloc(1, sizeof(lxw_series_data_point));
    if (!point) return;
    point->is_string = text != NULL;
    point->string = text ? strdup(text) : NULL;
    point->number = number;
    point->no_data = is_empty ? 1 : 0;
    STAILQ_INSERT_TAIL(range->data_cache, point, list_pointers);
    range->num_data_points++;
}
#endif
