-- title: 规则发现
-- grain: finding_key
-- columns:
--   finding_key | 发现键 | |
--   rule_id | 规则 | |
--   rule_version | 规则版本 | |
--   severity | 级别 | | fatal 致命、warning 警告、info 提示
--   verdict | 结论 | | fail 不符、undetermined 无法判定
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
--   printed | 表中数 | |
--   expected | 应为 | |
--   detail | 说明 | | 给填报单位的一句话
--   location | 出处 | |
with verdicts as (
    select *, row_number() over (partition by rule_id, evaluation_key, row_no, subject order by printed, expected, detail) as same_no
    from rule_row
    where verdict <> 'pass'
),

final as (
    select short_key(concat_ws('|', v.rule_id, v.evaluation_key, coalesce(v.row_no, 0), coalesce(v.subject, ''), v.same_no)) as finding_key, v.rule_id,
           v.rule_version, v.severity, v.verdict, e.evaluation_key, e.document_key, e.file_name, e.form_ordinal, v.row_no, v.subject,
           coalesce(e.project_key, c.project_key) as project_key, coalesce(e.project_name, c.project_name) as project_name,
           coalesce(e.department, c.department) as department, coalesce(e.year, c.year) as year, coalesce(e.is_current, true) as is_current,
           v.printed, v.expected, v.detail, coalesce(v.location, e.location) as location
    from verdicts as v
    left join fct_evaluation as e on e.evaluation_key = v.evaluation_key
    left join fct_coverage as c on c.coverage_key = v.evaluation_key
    where e.evaluation_key is not null or c.coverage_key is not null
)

select * from final order by evaluation_key, row_no nulls first, rule_id, subject, finding_key
