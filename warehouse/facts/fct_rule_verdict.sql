-- title: 每条规则在每张表上的结论数
-- grain: evaluation_key, rule_id
-- key: evaluation_key
-- by: document
-- columns:
--   rule_id | 规则 | |
--   evaluation_key | 自评表 | | 文档与表序号
--   passes | 相符 | 项 |
--   fails | 不符 | 项 |
--   undetermined | 无法判定 | 项 |

-- By form: a key that stands in many rows behind each other takes a tenth of the room, and is found in a fraction of the time.
select rule_id, evaluation_key, coalesce(sum(items) filter (verdict = 'pass'), 0)::bigint as passes, coalesce(sum(items) filter (verdict = 'fail'), 0)::bigint as fails,
       coalesce(sum(items) filter (verdict = 'undetermined'), 0)::bigint as undetermined
from rule_row
group by rule_id, evaluation_key
order by evaluation_key, rule_id
