-- title: 规则发现
-- grain: finding_key
-- key: item_key
-- by: document
-- columns:
--   finding_key | 发现键 | |
--   data_key | 问题键 | | 规则、项目、年度、行、对象和数值；与文件无关，同样的数再报来仍是同一个
--   rule_id | 规则 | |
--   rule_version | 规则版本 | |
--   severity | 级别 | | fatal 致命、warning 警告、info 提示
--   verdict | 结论 | | fail 不符、undetermined 无法判定
--   item_key | 表或应报事项 | | 自评表；应报未报为应报事项键
--   evaluation_key | 自评表 | | 文档与表序号；应报未报没有表，为空
--   document_key | 文档 | | 内容的SHA-256
--   file_name | 文件名 | |
--   form_ordinal | 表序号 | |
--   row_no | 指标行 | | 涉及整张表时为空
--   subject | 对象 | | 涉及的字段、一级指标或资金行
--   project_key | 项目键 | |
--   project_name | 项目名称 | |
--   department | 主管部门 | |
--   year | 年度 | |
--   is_current | 是否现行表 | |
--   printed | 核对的数 | | 表中所印，或由表中的数算出（例如执行率）
--   expected | 应为 | |
--   detail | 说明 | | 给填报单位的一句话
--   location | 出处 | |
--   status | 处理 | | open 待核、confirmed 属实、false_alarm 误报、fixed 已整改、reopened 整改后仍有、excepted 例外
--   status_by | 复核人 | |
--   status_at | 复核时间 | | UTC
--   status_reason | 复核意见 | |
with wrong as (
    select * from rule_row where verdict <> 'pass'
),

-- Nearly every rule finds one thing in one place: only the rest is put in order.
alike as (
    select rule_id, evaluation_key, row_no, subject from wrong group by all having count(*) > 1
),

verdicts as (
    select w.*, 1 as same_no
    from wrong as w
    anti join alike as a on a.rule_id = w.rule_id and a.evaluation_key = w.evaluation_key and a.row_no is not distinct from w.row_no and a.subject is not distinct from w.subject
    union all
    select w.*, row_number() over (partition by w.rule_id, w.evaluation_key, w.row_no, w.subject order by w.printed, w.expected, w.detail)
    from wrong as w
    join alike as a on a.rule_id = w.rule_id and a.evaluation_key = w.evaluation_key and a.row_no is not distinct from w.row_no and a.subject is not distinct from w.subject
),

-- What is missing has no form. A project keeps its own key here when it is merged with another: what was reviewed stays reviewed.
keyed as (
    select v.*, short_key(concat_ws('|', v.rule_id, v.evaluation_key, coalesce(v.row_no, 0), coalesce(v.subject, ''), v.same_no)) as finding_key,
           short_key(concat_ws('|', v.rule_id, coalesce(k.identity_key, c.coverage_key), coalesce(e.year, c.year, 0), coalesce(v.row_no, 0),
                               coalesce(v.subject, ''), v.verdict, coalesce(v.printed, '—'), coalesce(v.expected, '—'))) as data_key,
           e.evaluation_key as form_key, e.document_key, e.file_name, e.form_ordinal, coalesce(e.project_key, c.project_key) as project_key,
           coalesce(e.project_name, c.project_name) as project_name, coalesce(e.department, c.department) as department,
           coalesce(e.year, c.year) as year, coalesce(e.is_current, true) as is_current, coalesce(v.location, e.location) as place
    from verdicts as v
    left join fct_evaluation as e on e.evaluation_key = v.evaluation_key
    left join stg_project_key as k on k.evaluation_key = v.evaluation_key
    left join fct_coverage as c on c.coverage_key = v.evaluation_key
    where e.evaluation_key is not null or c.coverage_key is not null
),

final as (
    select f.finding_key, f.data_key, f.rule_id, f.rule_version, f.severity, f.verdict, f.evaluation_key as item_key, f.form_key as evaluation_key, f.document_key, f.file_name, f.form_ordinal,
           f.row_no, f.subject, f.project_key, f.project_name, f.department, f.year, f.is_current, f.printed, f.expected, f.detail, f.place as location,
           -- Who says that a form was put right means the form that comes next: the same figures in another document were not.
           case when r.status = 'fixed' and r.document_key is distinct from f.document_key then 'reopened' else coalesce(r.status, 'open') end as status,
           r.who as status_by, r.decided_at as status_at, r.reason as status_reason
    from keyed as f
    left join stg_finding_review as r on r.data_key = f.data_key
)

select * from final order by evaluation_key, row_no nulls first, rule_id, subject, finding_key
