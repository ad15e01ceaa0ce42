"""plainwell schema: JSON Schema of the content files."""

from __future__ import annotations

from pathlib import Path

import click

from lint.problems import Problem, ProjectError, suggest
from plainwell.commands.options import find_root


@click.command("schema")
@click.argument("name", required=False)
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), help="Write one file for each schema here.")
@click.option("--check", is_flag=True, help="With --out: change nothing, and fail where a file is out of date.")
def command(name: str | None, out: Path | None, check: bool) -> None:
    """Print the JSON Schema of the content files: of all, or of one NAME such as `movement` or `sources`."""
    from generator.facts.json_schema import as_text, schemas
    from generator.project import read_site

    if check and out is None:
        raise click.UsageError("--check needs --out: the folder to check.")
    made = schemas(read_site(find_root()))
    if name is not None and name not in made:
        raise click.UsageError(f"There is no schema `{name}`. {suggest(name, made)}")
    chosen = {name: made[name]} if name is not None else made
    if out is None:
        click.echo(as_text(chosen[name] if name is not None else dict(chosen)), nl=False)
        return
    texts = {out / f"{key}.json": as_text(schema) for key, schema in chosen.items()}
    if check:
        _check(texts)
    else:
        out.mkdir(parents=True, exist_ok=True)
        for path, text in texts.items():
            path.write_text(text, encoding="utf-8")
    click.echo(f"{len(texts)} schemas {'are up to date' if check else 'written'} in {out}.")


def _check(texts: dict[Path, str]) -> None:
    stale = [path for path, text in texts.items() if not path.is_file() or path.read_text(encoding="utf-8") != text]
    advice = "Run `plainwell schema --out` with this folder."
    if stale:
        raise ProjectError([Problem(str(path), 0, 0, "is out of date.", advice) for path in stale])
