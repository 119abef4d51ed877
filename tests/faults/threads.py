"""Several people at once: what they do side by side."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from django.db import connections


def at_once(*calls):
    """What calls in threads of their own come to: a result, or the exception that escaped."""
    start = Barrier(len(calls))

    def made(call):
        try:
            start.wait()
            return call()
        except Exception as error:
            return error
        finally:
            connections.close_all()

    with ThreadPoolExecutor(len(calls)) as threads:
        return list(threads.map(made, calls))
