-- title: 有多个版本的自评表的每一格
-- grain: evaluation_key, part, line_key, field
-- by: document
-- columns:
--   evaluation_key | 自评表 | | 文档与表序号
--   document_key | 文档 | | 内容的SHA-256
--   part | 部分 | | head 表头和总分、funds 资金、indicators 指标、finding 问题
--   line_key | 行 | | 同一行在各版本中相同：资金类别、指标名称及其第几次出现、问题键
--   line | 行名 | |
--   field | 字段 | |
--   value | 值 | | 更正后的
--   location | 出处 | |
with forms as (
    select evaluation_key, document_key from fct_evaluation where year_form_count > 1
),

head as (
    select e.evaluation_key, e.document_key, 'head' as part, '' as line_key, null as line, unnest([
               {'field': 'project_name', 'value': e.project_name}, {'field': 'project_code', 'value': e.project_code}, {'field': 'department', 'value': e.department},
               {'field': 'implementing_unit', 'value': e.implementing_unit}, {'field': 'goals.expected', 'value': e.goal_expected},
               {'field': 'goals.actual', 'value': e.goal_actual}, {'field': 'total_weight', 'value': plain(e.total_weight)},
               {'field': 'total_score', 'value': plain(e.total_score)}, {'field': 'grade', 'value': e.grade}, {'field': 'notes', 'value': e.notes}]) as cell,
           e.cells, e.location
    from stg_evaluation as e
    join forms as f on f.evaluation_key = e.evaluation_key
),

funds as (
    select r.evaluation_key, f.document_key, 'funds' as part,
           r.fund_kind || '#' || row_number() over (partition by r.evaluation_key, r.fund_kind order by r.fund_no) as line_key, r.label as line, unnest([
               {'field': 'label', 'value': r.label}, {'field': 'initial', 'value': grouped(yuan_text(r.initial_yuan))}, {'field': 'annual', 'value': grouped(yuan_text(r.annual_yuan))},
               {'field': 'executed', 'value': grouped(yuan_text(r.executed_yuan))}, {'field': 'rate', 'value': pct_text(r.rate_pct)},
               {'field': 'weight', 'value': plain(r.weight)}, {'field': 'score', 'value': plain(r.score)}]) as cell,
           r.cells, r.location
    from stg_fund as r
    join forms as f on f.evaluation_key = r.evaluation_key
),

named as (
    select i.*, f.document_key, concat_ws('|', level_text(i.level1), level_text(i.level2), compare_text(i.level3)) as name
    from stg_indicator as i
    join forms as f on f.evaluation_key = i.evaluation_key
),

indicators as (
    select i.evaluation_key, i.document_key, 'indicators' as part,
           i.name || '#' || row_number() over (partition by i.evaluation_key, i.name order by i.row_no) as line_key, coalesce(i.level3, i.level2) as line, unnest([
               {'field': 'target', 'value': i.target}, {'field': 'unit', 'value': i.unit}, {'field': 'actual', 'value': i.actual},
               {'field': 'weight', 'value': plain(i.weight)}, {'field': 'score', 'value': plain(i.score)}, {'field': 'deviation', 'value': i.deviation}]) as cell,
           i.cells, i.location
    from named as i
),

cells as (
    from head union all from funds union all from indicators
),

findings as (
    select f.evaluation_key, f.document_key, 'finding' as part, f.data_key || '#' || row_number() over (partition by f.evaluation_key, f.data_key order by f.finding_key) as line_key,
           r.title as line, 'finding' as field, f.detail as value, f.location
    from fct_finding as f
    join forms as v on v.evaluation_key = f.evaluation_key
    join dim_rule as r on r.rule_id = f.rule_id
    where f.verdict = 'fail' and f.status <> 'excepted'
),

final as (
    select evaluation_key, document_key, part, line_key, line, cell.field as field, cell.value as value, coalesce(cell_at(cells, cell.field), location) as location
    from cells
    union all
    select evaluation_key, document_key, part, line_key, line, field, value, location from findings
)

select * from final order by evaluation_key, part, line_key, field
