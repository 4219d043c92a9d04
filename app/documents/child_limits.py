"""What a process that reads somebody's file may use at most; it asks this of itself before opening it."""

import sys

SECONDS, BYTES = 60, 1_500_000_000


def keep_within() -> None:
    """Let the system end this process, or refuse it memory, when it takes too much."""
    if sys.platform == "win32":
        _join_a_job()
    else:
        _lower_the_limits()


def _lower_the_limits() -> None:
    if sys.platform != "win32":
        import resource

        for kind, most in (
            (resource.RLIMIT_AS, BYTES),
            (resource.RLIMIT_CPU, SECONDS),
            (resource.RLIMIT_FSIZE, 0),
            (resource.RLIMIT_CORE, 0),
        ):
            _, hard = resource.getrlimit(kind)
            allowed = most if hard == resource.RLIM_INFINITY else min(most, hard)
            resource.setrlimit(kind, (allowed, hard))


def _join_a_job() -> None:
    """A job object of Windows with a limit on memory; the time is watched by who started us."""
    if sys.platform == "win32":
        import ctypes
        from ctypes import wintypes

        class Basic(ctypes.Structure):
            _fields_ = (
                ("process_time", ctypes.c_int64),
                ("job_time", ctypes.c_int64),
                ("flags", wintypes.DWORD),
                ("least", ctypes.c_size_t),
                ("most", ctypes.c_size_t),
                ("processes", wintypes.DWORD),
                ("affinity", ctypes.c_size_t),
                ("priority", wintypes.DWORD),
                ("scheduling", wintypes.DWORD),
            )

        class Extended(ctypes.Structure):
            _fields_ = (
                ("basic", Basic),
                ("io", ctypes.c_uint64 * 6),
                ("process_memory", ctypes.c_size_t),
                ("job_memory", ctypes.c_size_t),
                ("peak_process", ctypes.c_size_t),
                ("peak_job", ctypes.c_size_t),
            )

        kernel = ctypes.WinDLL("kernel32")
        kernel.CreateJobObjectW.restype = kernel.GetCurrentProcess.restype = wintypes.HANDLE
        job, process = (
            wintypes.HANDLE(kernel.CreateJobObjectW(None, None)),
            wintypes.HANDLE(kernel.GetCurrentProcess()),
        )
        wanted = Extended(process_memory=BYTES)
        wanted.basic.flags = 0x100 | 0x2000  # a limit on memory; nothing outlives the job
        kernel.SetInformationJobObject(job, 9, ctypes.byref(wanted), ctypes.sizeof(wanted))
        kernel.AssignProcessToJobObject(job, process)
