-- title: 同一项目同一指标的上一年度
-- grain: evaluation_key, row_no
-- columns:
--   evaluation_key | 自评表 | | 文档与表序号
--   row_no | 指标行 | | 在表中的次序，从1起
--   last_evaluation_key | 上一年度的表 | |
--   last_row_no | 上一年度的行 | |
with forms as (
    select evaluation_key, project_key, year from fct_evaluation where is_current and not is_interim and year is not null
),

-- An indicator is known by its name; a name that stands twice in a form names none.
named as materialized (
    select f.*, i.row_no, i.level3_text as name
    from fct_indicator_score as i
    join forms as f on f.evaluation_key = i.evaluation_key
    where i.level3_text <> ''
    qualify count(*) over (partition by f.evaluation_key, i.level3_text) = 1
),

final as (
    select now.evaluation_key, now.row_no, last.evaluation_key as last_evaluation_key, last.row_no as last_row_no
    from named as now
    join named as last on last.project_key = now.project_key and last.year = now.year - 1 and last.name = now.name
    qualify count(*) over (partition by now.evaluation_key, now.row_no) = 1
)

select * from final order by evaluation_key, row_no
