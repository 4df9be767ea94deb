"""Run a test on a virtual air of its own."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from bumble_backend import Air


def on_air(test: Callable[[Air], Awaitable[None]]) -> Callable[[], None]:
    """Make a test of a coroutine; of what it opened nothing may be left when it ends."""

    def run() -> None:
        async def main() -> None:
            before = asyncio.all_tasks()
            async with Air() as air:
                await test(air)
                assert air.scanning == 0
                assert not air.adapter.connections
            for _ in range(500):
                await asyncio.sleep(0.02)
                if asyncio.all_tasks() == before:
                    break
            assert asyncio.all_tasks() == before

        async def in_time() -> None:
            async with asyncio.timeout(60.0):
                await main()

        asyncio.run(in_time())

    # Not functools.wraps: pytest would see the coroutine's parameter and take it for a fixture.
    run.__name__, run.__doc__, run.__module__ = test.__name__, test.__doc__, test.__module__
    return run
