#include "CFuzzer.h"

#ifdef CFUZZER_LINKED

#include <signal.h>

extern int LLVMFuzzerRunDriver(int *argument_count, char ***arguments,
                               int (*check)(const uint8_t *bytes, size_t length));

/* Swift's statics live in tagged pointers, which the leak checker takes for lost; libFuzzer's limit of memory remains. */
const char *__asan_default_options(void) { return "detect_leaks=0"; }

int cfuzzer_run(int argument_count, char **arguments, int (*check)(const uint8_t *bytes, size_t length)) {
  /* The loop measures time by SIGALRM and ends by SIGINT; threads that start processes tend to have both blocked. */
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  return LLVMFuzzerRunDriver(&argument_count, &arguments, check);
}

#else

int cfuzzer_run(int argument_count, char **arguments, int (*check)(const uint8_t *bytes, size_t length)) {
  (void)argument_count, (void)arguments, (void)check;
  return CFUZZER_ABSENT;
}

#endif
