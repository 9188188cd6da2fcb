-- title: 有多个版本的自评表
-- grain: evaluation_key
-- columns:
--   project_key | 项目键 | |
--   project_name | 项目名称 | | 没有填的为表名
--   department | 主管部门 | |
--   year | 年度 | | 没有年度的表为空
--   evaluation_key | 自评表 | | 文档与表序号
--   document_key | 文档 | | 内容的SHA-256
--   file_name | 文件名 | |
--   form_ordinal | 表序号 | |
--   version_no | 版本序号 | |
--   version_state | 版本状态 | | current 现行、superseded 已有新版、copy 重复提交、contested 冲突待处理、rejected 未采用、withdrawn 已撤回
--   is_form_withdrawn | 单独撤回 | | 撤回的是这一张表，不是整份文档
--   is_chosen | 认定采用 | | 冲突中由人认定采用
--   previous_key | 前一版本 | | 与之比较的自评表
--   annual_yuan | 全年预算数 | 元 |
--   executed_yuan | 全年执行数 | 元 |
--   total_score | 总得分 | 分 |
--   grade | 等级 | |
--   finding_count | 问题 | 条 | 不符的，误报和例外除外
--   received_at | 首次收到 | | UTC
--   decided_by | 决定人 | |
--   decided_reason | 决定原因 | |
with findings as (
    select evaluation_key, count(*) as finding_count
    from fct_finding
    where verdict = 'fail' and status not in ('excepted', 'false_alarm') and evaluation_key in (select evaluation_key from fct_evaluation where year_form_count > 1)
    group by evaluation_key
),

versions as (
    select e.*,
           lag(e.evaluation_key) over (partition by e.project_key, e.year, case when e.is_interim then compare_text(e.title) end order by e.version_no, e.is_current, e.evaluation_key) as previous_key
    from fct_evaluation as e
    where e.year_form_count > 1
),

final as (
    select v.project_key, coalesce(v.project_name, v.title) as project_name, v.department, v.year, v.evaluation_key, v.document_key, v.file_name, v.form_ordinal, v.version_no, v.version_state,
           coalesce(x.is_withdrawn, false) as is_form_withdrawn, x.chosen_at is not null as is_chosen, v.previous_key, v.annual_yuan, v.executed_yuan,
           v.total_score, coalesce(v.grade, v.grade_of_score || '（按总得分）') as grade, coalesce(f.finding_count, 0) as finding_count, d.received_at, x.who as decided_by,
           x.reason as decided_reason
    from versions as v
    join dim_document as d on d.document_key = v.document_key
    left join stg_form_decision as x on x.document_key = v.document_key and x.form_ordinal = v.form_ordinal
    left join findings as f on f.evaluation_key = v.evaluation_key
)

select * from final order by project_name, project_key, year desc, version_no, evaluation_key
