import Canvas
import Library
