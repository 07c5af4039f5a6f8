/* libFuzzer's loop, where the build has it. */
#ifndef CFUZZER_H
#define CFUZZER_H

#include <stddef.h>
#include <stdint.h>

/* What cfuzzer_run gives in a build without libFuzzer. */
#define CFUZZER_ABSENT (-1)

/*
 * Calls `check` with input after input, as the command line says, and gives the exit status for the process. Only a
 * build by `swift run dev fuzz` has the loop.
 */
int cfuzzer_run(int argument_count, char *_Nullable *_Nonnull arguments,
                int (*_Nonnull check)(const uint8_t *_Nullable bytes, size_t length));

#endif
