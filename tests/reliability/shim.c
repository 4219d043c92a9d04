/* Watches what a process does to the files of one folder: records it, fails it, or kills the process at it.
 *
 * Loaded with LD_PRELOAD. Only paths inside SHIM_DIR count. After shim_record(1) every operation is appended to the
 * file SHIM_LOG with its data, in the form that disk.py reads. shim_arm() chooses the one to fail or to die at.
 * A write to a file called ACK is noted as an acknowledgement and never fails.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define MOST 4096
#define REAL(name)                                                   \
    static __typeof__(name) *real_##name;                            \
    if (!real_##name) real_##name = dlsym(RTLD_NEXT, #name)

static const char *folder;
static size_t folder_length;
static int log_file = -1;
static long count, kill_at, fail_at;
static int recording;
static int error = ENOSPC, sticky;
static char names[MOST][256];
static char known[MOST];
static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;

static ssize_t raw_write(int fd, const void *data, size_t length) {
    REAL(write);
    return real_write(fd, data, length);
}

__attribute__((constructor)) static void start(void) {
    folder = getenv("SHIM_DIR");
    folder_length = folder ? strlen(folder) : 0;
    const char *log = getenv("SHIM_LOG");
    if (log && folder) {
        REAL(open);
        int fd = real_open(log, O_CREAT | O_WRONLY | O_APPEND, 0600);
        log_file = fcntl(fd, F_DUPFD_CLOEXEC, 900);
    }
}

/* The part of a path below the folder, "" for the folder itself, NULL for anything outside. */
static const char *inside(const char *path) {
    if (!folder || !path || strncmp(path, folder, folder_length)) return NULL;
    if (!path[folder_length]) return path + folder_length;
    return path[folder_length] == '/' ? path + folder_length + 1 : NULL;
}

static void note(char op, const char *name, int64_t offset, const void *data, uint32_t length) {
    uint16_t name_length = strlen(name);
    char head[15] = {op};
    memcpy(head + 1, &name_length, 2);
    memcpy(head + 3, &offset, 8);
    memcpy(head + 11, &length, 4);
    raw_write(log_file, head, sizeof head);
    raw_write(log_file, name, name_length);
    if (length) raw_write(log_file, data, length);
}

/* Count one operation; -1 with errno set when it must fail. */
static int happens(char op, const char *name, int64_t offset, const void *data, uint32_t length) {
    int fails = 0;
    pthread_mutex_lock(&one_at_a_time);
    if (op != 'A') {
        count++;
        if (kill_at && count == kill_at) kill(getpid(), SIGKILL);
        fails = fail_at && (count == fail_at || (sticky && count > fail_at));
    }
    if (!fails && recording && log_file >= 0) note(op, name, offset, data, length);
    pthread_mutex_unlock(&one_at_a_time);
    if (fails) errno = error;
    return fails ? -1 : 0;
}

void shim_arm(long kill_operation, long fail_operation, int error_number, int stays) {
    count = 0;
    kill_at = kill_operation;
    fail_at = fail_operation;
    error = error_number;
    sticky = stays;
}

void shim_record(int on) { recording = on; }

long shim_count(void) { return count; }

static int watched(int fd) { return fd >= 0 && fd < MOST && known[fd]; }

static int remember(int fd, const char *name) {
    if (fd >= 0 && fd < MOST) {
        known[fd] = name != NULL;
        if (name) strncpy(names[fd], name, sizeof names[fd] - 1);
    }
    return fd;
}

/* 'C' makes a file, 'T' empties one, 'O' only opens it. */
static int opens(const char *name, const char *path, int flags) {
    if (!name || !strcmp(name, "ACK")) return 0;
    if ((flags & O_CREAT) && access(path, F_OK)) return happens('C', name, 0, NULL, 0);
    if (flags & O_TRUNC) return happens('T', name, 0, NULL, 0);
    return happens('O', name, 0, NULL, 0);
}

#define OPEN(function)                                               \
    int function(const char *path, int flags, ...) {                 \
        REAL(function);                                              \
        va_list rest;                                                \
        va_start(rest, flags);                                       \
        mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;    \
        va_end(rest);                                                \
        const char *name = inside(path);                             \
        if (opens(name, path, flags)) return -1;                     \
        return remember(real_##function(path, flags, mode), name);   \
    }
OPEN(open)
OPEN(open64)

int close(int fd) {
    REAL(close);
    if (fd >= 0 && fd < MOST) known[fd] = 0;
    return real_close(fd);
}

ssize_t write(int fd, const void *data, size_t length) {
    REAL(write);
    if (watched(fd)) {
        char op = strcmp(names[fd], "ACK") ? 'W' : 'A';
        int flags = fcntl(fd, F_GETFL);
        off_t at = lseek(fd, 0, flags & O_APPEND ? SEEK_END : SEEK_CUR);
        if (happens(op, names[fd], at, data, length)) return -1;
    }
    return real_write(fd, data, length);
}

#define PWRITE(function, offset_type)                                                  \
    ssize_t function(int fd, const void *data, size_t length, offset_type offset) {    \
        REAL(function);                                                                \
        if (watched(fd) && happens('W', names[fd], offset, data, length)) return -1;   \
        return real_##function(fd, data, length, offset);                              \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

/* Nothing here really waits for a disk: what is on it is what the record says was synced. */
#define SYNC(function)                                                                 \
    int function(int fd) {                                                             \
        REAL(function);                                                                \
        if (!watched(fd)) return real_##function(fd);                                  \
        return happens('S', names[fd], 0, NULL, 0);                                    \
    }
SYNC(fsync)
SYNC(fdatasync)

#define TRUNCATE(function, offset_type)                                                \
    int function(int fd, offset_type length) {                                         \
        REAL(function);                                                                \
        if (watched(fd) && happens('T', names[fd], length, NULL, 0)) return -1;        \
        return real_##function(fd, length);                                            \
    }
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)

int unlink(const char *path) {
    REAL(unlink);
    const char *name = inside(path);
    if (name && !access(path, F_OK) && happens('U', name, 0, NULL, 0)) return -1;
    return real_unlink(path);
}

int mkdir(const char *path, mode_t mode) {
    REAL(mkdir);
    const char *name = inside(path);
    if (name && access(path, F_OK) && happens('D', name, 0, NULL, 0)) return -1;
    return real_mkdir(path, mode);
}

int rename(const char *from, const char *to) {
    REAL(rename);
    const char *old = inside(from), *new = inside(to);
    if (old && new && happens('R', old, 0, new, strlen(new))) return -1;
    return real_rename(from, to);
}
