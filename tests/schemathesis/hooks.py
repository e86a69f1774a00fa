"""What schemathesis has to know beyond the OpenAPI document."""

import schemathesis


@schemathesis.hook
def before_load_schema(context, raw_schema):
    """Without `fields`: it chooses which properties an answer has, which a JSON schema cannot say."""
    for path in raw_schema["paths"].values():
        for operation in path.values():
            if "parameters" in operation:
                operation["parameters"] = [it for it in operation["parameters"] if it.get("name") != "fields"]
