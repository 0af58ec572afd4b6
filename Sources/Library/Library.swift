import BriefingCore
import GRDB
