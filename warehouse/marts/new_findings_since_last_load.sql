-- title: 最近一批文档入库后的新问题（第一次入库之前没有可比的，不列）
-- grain: finding_key
-- columns:
--   finding_key | 发现键 | |
--   severity | 级别 | | fatal 致命、warning 警告、info 提示
--   verdict | 结论 | | fail 不符、undetermined 无法判定
--   rule_id | 规则 | |
--   rule_title | 规则名称 | |
--   project_key | 项目键 | |
--   project_name | 项目名称 | |
--   department | 主管部门 | |
--   year | 年度 | | 没有年度的表为空
--   row_no | 指标行 | | 涉及整张表时为空
--   subject | 对象 | | 涉及的字段、一级指标或资金行
--   printed | 核对的数 | | 表中所印，或由表中的数算出（例如执行率）
--   expected | 应为 | |
--   detail | 说明 | | 给填报单位的一句话
--   status | 处理 | | open 待核、confirmed 属实、false_alarm 误报、fixed 已整改、reopened 整改后仍有
--   evaluation_key | 自评表 | | 文档与表序号
--   document_key | 文档 | | 内容的SHA-256
--   file_name | 文件名 | |
--   form_ordinal | 表序号 | |
--   location | 出处 | |
--   first_seen_at | 首次发现 | | UTC
select finding_key, severity, verdict, rule_id, rule_title, project_key, project_name, department, year, row_no, subject, printed, expected, detail, status,
       evaluation_key, document_key, file_name, form_ordinal, location, first_seen_at
from finding_list
where is_new
order by verdict, array_position(['fatal', 'warning', 'info'], severity), file_name, document_key, form_ordinal, row_no nulls first, rule_id, subject, finding_key
