"""``nktsense demo``: the story, in the window or in the terminal."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from nktsense.errors import NktsenseError

if TYPE_CHECKING:
    from nktsense.demo import Played


def demo(
    headless: Annotated[bool, typer.Option("--headless", help="No window: a table, a picture, files.")] = False,
    out: Annotated[Path, typer.Option("--out", help="Folder for recordings and picture.")] = Path("nktsense-demo"),
    speed: Annotated[float | None, typer.Option(min=0.1, max=50, help="How much faster than life.")] = None,
) -> None:
    """Three tests on a virtual dynamometer: one breaks, its partner holds, after the release step it holds."""
    from nktsense.view.look.probe import window_problem

    problem = None if headless else window_problem()
    if headless or problem is not None:
        if problem is not None:
            print(f"No window here: {problem} Going on without one.", file=sys.stderr)
        acts = _demo_headless(out, speed or 4.0)
    else:
        from nktsense.view.testing.demo_window import show_demo

        acts = show_demo(out, speed or 1.0)
    if acts is None:
        return  # the window was closed before the story ended
    _demo_result(acts, out)


def _demo_headless(out: Path, speed: float) -> list[Played]:
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    from nktsense import demo as story
    from nktsense.terminal import err

    acts: list[Played] = []
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Progress(*columns, console=err, transient=True) as progress:
        for act in story.STORY:
            task = progress.add_task(act.title)
            acts.append(story.play_headless(act, out, speed))
            progress.update(task, completed=True)
    return acts


def _demo_result(acts: list[Played], out: Path) -> None:
    from nktsense import demo as story
    from nktsense.report import Panel, draw_trials
    from nktsense.terminal.graded import print_story

    picture = story.free_path(out / "demo.png")
    draw_trials([Panel(played.act.title, played.graded) for played in acts], picture, story.CAUTION)
    print_story(acts)
    print(f"Picture: {picture}")
    print(story.CAUTION)
    if [played.verdict for played in acts] != [act.expected for act in story.STORY]:
        raise NktsenseError("The story did not end as it should.", "Please report this with the files.")
