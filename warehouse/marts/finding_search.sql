-- title: 问题检索
-- grain: finding_key
-- columns:
--   finding_key | 发现键 | |
--   form_position | 表的次序 | | 致命多的表在前
--   all_forms | 符合条件的表 | 张 | 各页合计
--   all_findings | 符合条件的问题 | 条 | 各页合计
--   severity | 级别 | | fatal 致命、warning 警告、info 提示
--   verdict | 结论 | | fail 不符、undetermined 无法判定
--   rule_id | 规则 | |
--   rule_title | 规则名称 | |
--   row_no | 指标行 | | 涉及整张表时为空
--   subject | 对象 | | 涉及的字段、一级指标或资金行
--   printed | 核对的数 | | 表中所印，或由表中的数算出（例如执行率）
--   expected | 应为 | |
--   detail | 说明 | | 给填报单位的一句话
--   year | 年度 | | 没有年度的表为空
--   department | 主管部门 | |
--   project_key | 项目键 | |
--   project_name | 项目名称 | |
--   evaluation_key | 自评表 | | 文档与表序号
--   document_key | 文档 | | 内容的SHA-256
--   file_name | 文件名 | |
--   form_ordinal | 表序号 | |
--   location | 出处 | |
--   status | 处理 | | open 待核、confirmed 属实、false_alarm 误报、fixed 已整改、reopened 整改后仍有
--   status_by | 复核人 | |
--   status_reason | 复核意见 | |
--   is_new | 新发现 | | 最近一批文档入库后才有；第一次入库之前没有可比的，不算新
-- parameters:
--   year_scope VARCHAR = 'all' | 年度 | 四位年份；all 为全部年度，none 为没有年度的表
--   department VARCHAR = NULL | 主管部门 | 全称；不填为全部
--   severity VARCHAR = NULL | 级别 | fatal、warning 或 info；不填为全部
--   verdict VARCHAR = 'fail' | 结论 | fail 或 undetermined
--   status VARCHAR = 'counted' | 处理 | counted 为计入问题数的（误报除外）；open、confirmed、false_alarm、fixed 或 reopened；new 为新发现；all 为全部
--   rule VARCHAR = NULL | 规则 | 规则编号；不填为全部
--   words VARCHAR = NULL | 查找 | 项目、文件、对象、说明、数值中的文字
--   page_no INTEGER = 1 | 页 | 从1起
--   form_limit INTEGER = 20 | 每页表数 | 一页列几张表的问题
with matching as (
    select *, coalesce(evaluation_key, finding_key) as form_key, array_position(['fatal', 'warning', 'info'], severity) as severity_no
    from finding_list
    where ($year_scope = 'all' or coalesce(cast(year as varchar), 'none') = $year_scope)
      and ($department is null or department = $department)
      and ($severity is null or severity = $severity)
      and ($rule is null or rule_id = $rule)
      and ($status = 'all' or status = $status or ($status = 'counted' and status <> 'false_alarm') or ($status = 'new' and is_new))
      and verdict = $verdict
      and ($words is null
           or contains(lower(concat_ws(' ', project_name, file_name, department, subject, detail, printed, expected)), lower($words)))
),

forms as (
    select form_key, row_number() over (order by
               count(*) filter (severity = 'fatal') desc, count(*) filter (severity = 'warning') desc, count(*) desc, min(file_name), min(form_ordinal), form_key
           ) as form_position,
           count(*) over () as all_forms, cast(sum(count(*)) over () as bigint) as all_findings
    from matching
    group by form_key
),

final as (
    select m.finding_key, f.form_position, f.all_forms, f.all_findings, m.severity, m.verdict, m.rule_id, m.rule_title, m.row_no, m.subject, m.printed,
           m.expected, m.detail, m.year, m.department, m.project_key, m.project_name, m.evaluation_key, m.document_key, m.file_name, m.form_ordinal,
           m.location, m.status, m.status_by, m.status_reason, m.is_new, m.severity_no
    from matching as m
    join forms as f on f.form_key = m.form_key
    where f.form_position > ($page_no - 1) * $form_limit and f.form_position <= $page_no * $form_limit
)

select * exclude (severity_no) from final
order by form_position, severity_no, row_no nulls first, rule_id, subject nulls first, finding_key
