-- What a person put in place of a value that was read: `sets` is JSON, column -> new value, and the value keeps its type.
CREATE OR REPLACE MACRO corrected(sets, name, old) AS CASE
  WHEN sets IS NULL OR NOT json_exists(sets, '$."' || name || '"') THEN old
  ELSE cast_to_type(json_extract_string(sets, '$."' || name || '"'), old) END;
