-- title: 各月收到的文档中的问题
-- grain: finding_key
-- columns:
--   month | 月份 | | 文档首次收到的月份，北京时间
--   finding_key | 发现键 | |
--   rule_id | 规则 | |
--   rule_title | 规则名称 | |
--   severity | 级别 | | fatal 致命、warning 警告、info 提示
--   verdict | 结论 | | fail 不符、undetermined 无法判定
--   document_key | 文档 | | 内容的SHA-256
--   file_name | 文件名 | |
--   form_ordinal | 表序号 | |
--   row_no | 指标行 | | 涉及整张表时为空
--   subject | 对象 | | 涉及的字段、一级指标或资金行
--   project_name | 项目名称 | |
--   department | 主管部门 | |
--   year | 年度 | | 没有年度的表为空
--   printed | 核对的数 | | 表中所印，或由表中的数算出（例如执行率）
--   expected | 应为 | |
--   detail | 说明 | | 给填报单位的一句话
--   location | 出处 | |
--   status | 处理 | | open 待核、confirmed 属实、false_alarm 误报、fixed 已整改、reopened 整改后仍有
--   status_by | 复核人 | |
--   status_reason | 复核意见 | |
select d.month, f.finding_key, f.rule_id, f.rule_title, f.severity, f.verdict, f.document_key, f.file_name, f.form_ordinal, f.row_no, f.subject,
       f.project_name, f.department, f.year, f.printed, f.expected, f.detail, f.location, f.status, f.status_by, f.status_reason
from finding_list as f
join monthly_documents as d on d.document_key = f.document_key
order by d.month, f.verdict, array_position(['fatal', 'warning', 'info'], f.severity), f.file_name, f.document_key, f.form_ordinal,
         f.row_no nulls first, f.rule_id, f.subject, f.finding_key
