-- title: 自评报告中的项目与本文档的自评表
-- grain: document_key, item_no
-- by: document
-- columns:
--   document_key | 文档 | | 内容的SHA-256
--   item_no | 项目序号 | |
--   document_no | 预算文号 | |
--   evaluation_key | 自评表 | | 文档与表序号
--   form_ordinal | 表序号 | |
--   match_points | 吻合程度 | | 名称4、金额2、执行1、次序1
with items as (
    select * from stg_report_item
),

forms as (
    select e.evaluation_key, e.document_key, e.form_ordinal, e.project_name, f.annual_yuan, f.executed_yuan
    from stg_evaluation as e
    left join stg_fund_total as f on f.evaluation_key = e.evaluation_key
    where e.form_kind <> 'department'
),

pairs as (
    select i.document_key, i.item_no, i.document_no, f.evaluation_key, f.form_ordinal,
           4 * cast(coalesce(project_text(i.name) = project_text(f.project_name), false) as integer)
           + 2 * cast(coalesce(i.amount_yuan = f.annual_yuan, false) as integer)
           + cast(coalesce(i.executed_yuan = f.executed_yuan, false) as integer)
           + cast(i.item_no = f.form_ordinal as integer) as match_points
    from items as i
    join forms as f on f.document_key = i.document_key
),

-- A pair counts when each is the other's best: an item without a form stays without one.
ranked as (
    select *, row_number() over (partition by document_key, item_no order by match_points desc, form_ordinal) as form_rank,
           row_number() over (partition by evaluation_key order by match_points desc, item_no) as item_rank
    from pairs
    where match_points >= 3
),

final as (
    select document_key, item_no, document_no, evaluation_key, form_ordinal, match_points
    from ranked
    where form_rank = 1 and item_rank = 1
)

select * from final order by document_key, item_no
