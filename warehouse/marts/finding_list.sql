-- title: 问题清单
-- grain: finding_key
-- order: verdict, array_position(['fatal', 'warning', 'info'], severity), file_name, document_key, form_ordinal, row_no nulls first, rule_id, subject, finding_key
-- columns:
--   finding_key | 发现键 | |
--   rule_id | 规则 | |
--   rule_title | 规则名称 | |
--   category | 类别 | |
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
--   year | 年度 | | 没有年度的表为空
--   printed | 核对的数 | | 表中所印，或由表中的数算出（例如执行率）
--   expected | 应为 | |
--   detail | 说明 | | 给填报单位的一句话
--   location | 出处 | |
--   rule_version | 规则版本 | |
--   data_key | 问题键 | | 规则、项目、年度、行、对象和数值；与文件无关
--   status | 处理 | | open 待核、confirmed 属实、false_alarm 误报、fixed 已整改、reopened 整改后仍有
--   status_by | 复核人 | |
--   status_at | 复核时间 | | UTC
--   status_reason | 复核意见 | |
--   first_seen_at | 首次发现 | | UTC
--   is_new | 新发现 | | 最近一批文档入库后才有；第一次入库之前没有可比的，不算新
with newest as (
    select max(batch_no) as batch_no, (select min(batch_no) from lake.finding_history where data_key = '') as first_batch_no from lake.batches
)

select f.finding_key, f.rule_id, r.title as rule_title, r.category, f.severity, f.verdict, f.evaluation_key, f.document_key, f.file_name,
       f.form_ordinal, f.row_no, f.subject, f.project_key, f.project_name, f.department, f.year, f.printed, f.expected, f.detail, f.location, f.rule_version,
       f.data_key, f.status, f.status_by, f.status_at, f.status_reason, b.created_at as first_seen_at, coalesce(h.batch_no, n.batch_no) = n.batch_no and coalesce(n.first_batch_no < n.batch_no, false) as is_new
from fct_finding as f
join dim_rule as r on r.rule_id = f.rule_id
cross join newest as n
left join lake.finding_history as h on h.data_key = f.data_key
left join lake.batches as b on b.batch_no = coalesce(h.batch_no, n.batch_no)
where f.is_current and f.status <> 'excepted'
