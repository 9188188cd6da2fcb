-- title: 识别问题清单
-- grain: document_key, problem_no, code, form_ordinal
-- columns:
--   document_key | 文档 | | 内容的SHA-256
--   file_name | 文件名 | |
--   problem_no | 问题序号 | | 版本冲突没有序号
--   form_ordinal | 表序号 | | 整份文档的问题为空
--   code | 问题代码 | |
--   severity | 程度 | | error、warning 或 info
--   message | 说明 | |
--   field | 字段 | |
--   row_no | 指标行 | |
--   location | 出处 | |
with documents as (
    select * from dim_document where state = 'current'
),

found as (
    select document_key, problem_no, form_ordinal, code, severity, message, field, row_no, location from stg_problem
),

contested as (
    select document_key, null as problem_no, form_ordinal, 'version_contested' as code, 'warning' as severity,
           '同一批收到的另一份文档中也有项目“' || coalesce(project_name, '') || '”' || coalesce(year || '年度', '') || '的自评表，内容不同，两份都暂不计入汇总，请在“版本”页认定采用哪一份，或撤回其中一份。' as message,
           'project_name' as field, null as row_no, location
    from fct_evaluation
    where version_state = 'contested'
),

final as (
    select d.document_key, d.file_name, f.problem_no, f.form_ordinal, f.code, f.severity, f.message, f.field, f.row_no, f.location
    from (from found union all from contested) as f
    join documents as d on d.document_key = f.document_key
)

select * from final order by array_position(['error', 'warning', 'info'], severity), file_name, document_key, form_ordinal nulls first, problem_no, code
