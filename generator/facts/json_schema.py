"""JSON Schema of every content file, with the words that site.yml allows: editors complete and check with it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from generator.facts.collections import FILES
from generator.facts.entity import entity_model
from generator.facts.site import Kind, RelationType, Site

Schema = dict[str, Any]


def schemas(site: Site) -> dict[str, Schema]:
    """Return the JSON Schema of each kind, each collection and site.yml, by name."""
    made: dict[str, Schema] = {name: _kind_schema(name, kind, site) for name, kind in site.kinds.items()}
    for name, model in FILES.items():
        made[name] = _finish(model.model_json_schema(), f"{name}.yml", site)
    made["site"] = _without_null(Site.model_json_schema(by_alias=True))
    return made


def as_text(schema: Schema) -> str:
    """Return a schema as it is written to a file."""
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def _kind_schema(name: str, kind: Kind, site: Site) -> Schema:
    schema = _finish(entity_model(name, kind).model_json_schema(), str(kind.singular), site)
    for field, declaration in kind.fields.items():
        if declaration.vocabulary:
            words = list(site.vocabularies[declaration.vocabulary])
            held = schema["properties"][field]
            allowed = _words(words) if declaration.type == "choice" else _one_or_more(words)
            narrowed = allowed if declaration.type == "choice" else {"properties": {"value": allowed}}
            schema["properties"][field] = {"allOf": [held, narrowed]}
    _narrow_relations(schema, {key: declared for key, declared in site.relations.items() if name in declared.from_})
    return schema


def _narrow_relations(schema: Schema, types: dict[str, RelationType]) -> None:
    """Allow the relations that this kind may store, and no others."""
    strengths = {word for declared in types.values() for word in declared.words}
    if not types:
        del schema["properties"]["relations"], schema["$defs"]["Relation"]
        return
    properties = schema["$defs"]["Relation"]["properties"]
    properties["type"] = _words(types)
    if strengths:
        properties["strength"] = _words(strengths)
    else:
        del properties["strength"]


def _finish(schema: Schema, title: str, site: Site) -> Schema:
    """Narrow what is the same everywhere: certainties, grades and units."""
    schema = _without_null(schema)
    schema["title"] = title
    for definition in schema.get("$defs", {}).values():
        properties = definition.get("properties", {})
        for key, words in (("certainty", site.certainties), ("grade", site.grades)):
            if key in properties:
                properties[key] = {"description": properties[key]["description"], **_words(words)}
        if "unit" in properties:
            properties["unit"] = _words(unit for units in site.units.values() for unit in units)
    return schema


def _words(words: Iterable[str]) -> Schema:
    return {"type": "string", "enum": sorted(words)}


def _one_or_more(words: list[str]) -> Schema:
    return {"anyOf": [_words(words), {"type": "array", "items": _words(words), "minItems": 1}]}


def _without_null(held: Any) -> Any:
    """Drop every "or null": a key without a value is an error."""
    if isinstance(held, list):
        return [_without_null(member) for member in held]
    if not isinstance(held, dict):
        return held
    kept = {key: _without_null(value) for key, value in held.items() if not (key == "default" and value is None)}
    members = [member for member in kept.get("anyOf", []) if member != {"type": "null"}]
    if len(members) == 1:
        del kept["anyOf"]
        return {**kept, **members[0]}
    return {**kept, "anyOf": members} if members else kept
