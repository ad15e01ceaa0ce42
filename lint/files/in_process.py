"""An executor for those who have no other: it does the work at once."""

from __future__ import annotations

from concurrent.futures import Executor, Future
from typing import Any


class InProcess(Executor):
    """Runs what it is given at once, in this process."""

    def submit(self, function: Any, /, *args: Any, **more: Any) -> Future[Any]:
        future: Future[Any] = Future()
        try:
            future.set_result(function(*args, **more))
        except Exception as error:
            future.set_exception(error)
        return future
